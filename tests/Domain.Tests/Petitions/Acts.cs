using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Performs any act of the table with arguments that are lawful for the item as it stands, on a chosen day.</summary>
internal static class Acts
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static PetitionAct Of(string code) => PetitionActs.All.Single(act => act.Code == code);

    /// <param name="variant">Chooses between lawful arguments; 0 is the plainest.</param>
    public static void Perform(string code, PetitionItem item, DateOnly on, Occasion now, int variant = 0, string text = "理由")
    {
        switch (code)
        {
            case "screening": item.Screen(Decision(item, on, now, variant, text), now); break;
            case "clarification": item.AskForClarification(new Clarification(text, on, ServiceMethod.Online, now.Actor.Name), now); break;
            case "clarification/answer": item.AnswerClarification(text, on, now); break;
            case "screening/facts": item.StateFacts(new Dictionary<string, string> { ["routeState"] = item.StatedFacts.Count % 2 == 0 ? text : "" }, now); break;
            case "routing": item.Route(RoutingOf(item, on, variant, text), now); break;
            case "objection": item.RaiseObjection(new Objection(item.ResponsibleOrgCode ?? "", on, text, Given.OtherBureau), now); break;
            case "objection/decision": item.DecideObjection(variant % 2 == 0, text, on, now); break;
            case "notification": item.Notify(on, ServiceMethod.Post, "告1号", now); break;
            case "acceptance": item.Accept(on, now); break;
            case "extension": item.Extend(new Extension(1 + variant % 30, text, "李局长", on) { ReasonToldOn = variant % 2 == 0 ? on : null }, now); break;
            case "statement": item.Hear(new PetitionerStatement(on, (StatementForm)(variant % 5), text, now.Actor.Name), now); break;
            case "hearing": item.HoldHearing(HearingOn(on, on, text), now); break;
            case "reply": item.Reply(AnswerTo(item, on, text) with { Service = variant % 2 == 0 ? null : new Service(on, ServiceMethod.Online, text) }, now); break;
            case "service": item.Serve(new Service(on, ServiceMethod.Post, text), now); break;
            case "closure": item.Close(SettlementOf(item, on, (SubstantiveStatus)((2 + variant) % 4), text), now); break;
            case "redo": item.ReturnForRedo(text, on, now); break;
            case "satisfaction": item.RecordSatisfaction(variant % 2 == 0, text, now); break;
            case "withdrawal": item.Withdraw(text, on, now); break;
            case "recusal": item.Recuse($"officer-{variant % 3}", text, now); break;
            case "officer": item.NameOfficer($"colleague-{variant % 3}", now); break;
            default: throw new ArgumentException($"Say here how to perform {code}.", nameof(code));
        }
    }

    public static Hearing HearingOn(DateOnly first, DateOnly last, string text = "笔录") =>
        new(first, first, last, HearingGround.Complex, [new("信访人", "标甲某")], text, text, "handler");

    public static Answer AnswerTo(PetitionItem item, DateOnly on, string text = "经查属实")
    {
        var outcome = item.Category is PetitionCategory.Suggestion ? ReplyOutcome.Adopted : ReplyOutcome.Supported;
        return new(outcome, item.Claims.ToDictionary(c => c.Ordinal, _ => new ClaimAnswer(outcome, text, text, text)), on, "意见〔2025〕1号", null);
    }

    public static Settlement SettlementOf(PetitionItem item, DateOnly on, SubstantiveStatus result, string text = "现场照片") =>
        new(on, item.Claims.ToDictionary(c => c.Ordinal, _ => new ClaimResult(result, text)));

    /// <summary>Everything the item shows, with the events it has raised, as text to compare or to search.</summary>
    public static string Snapshot(PetitionItem item) => JsonSerializer.Serialize(item, Readable) + EventsOf(item);

    /// <summary>The events, as audit, outbox and logs may come to see them.</summary>
    public static string EventsOf(PetitionItem item) => string.Join('\n', item.Events.Select(e => $"{e.Describe()} {e} {JsonSerializer.Serialize<object>(e, Readable)}"));

    private static ScreeningDecision Decision(PetitionItem item, DateOnly on, Occasion now, int variant, string text)
    {
        var category = variant % 10 == 9 ? (PetitionCategory)(variant % 3) : item.Category;
        Disposition[] lawful = category switch
        {
            PetitionCategory.Accusation => [Disposition.ForwardToDiscipline, Disposition.Accept, Disposition.AskForClarification],
            PetitionCategory.Suggestion => [Disposition.Transfer, Disposition.Accept, Disposition.Assign],
            _ =>
            [
                Disposition.Transfer, Disposition.Assign, Disposition.Accept, Disposition.NotAccept, Disposition.NoLongerAccept,
                Disposition.ImportIntoStatutoryProcedure, Disposition.ForwardToPoliticalLegal, Disposition.Guide, Disposition.MergeWithExisting, Disposition.AskForClarification,
            ],
        };
        int? path = category is not PetitionCategory.Appeal ? null : variant % 4 == 3 ? 5 : 6;
        return new(lawful[variant % lawful.Length], category, path, null, text, ["XF2022-A22-P1-T"], on, now.Actor.Name) { DecidedBy = "screener" };
    }

    private static Routing RoutingOf(PetitionItem item, DateOnly on, int variant, string text)
    {
        var to = item.Disposition switch
        {
            Disposition.ForwardToDiscipline => Given.Discipline,
            Disposition.ForwardToPoliticalLegal => Given.Police,
            _ => variant % 2 == 0 && item.ReceivingOrgCode != Given.Bureau ? Given.Bureau : Given.OtherBureau,
        };
        var existing = item.Disposition is Disposition.MergeWithExisting ? Given.Existing(category: item.Category) : null;
        return new(null, item.Disposition is Disposition.NotAccept || existing is not null ? null : Given.Target(to), on, on.AddDays(20), text, "转1号", existing);
    }
}
