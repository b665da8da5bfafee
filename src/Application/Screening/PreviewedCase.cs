using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>试作一件所给的事实，读出并核对；读不懂的、不可能的逐项指出，一个也不猜。</summary>
internal sealed record PreviewedCase(ScreeningFacts Facts, DateOnly AsOf, IReadOnlyDictionary<string, IReadOnlyList<FieldError>> Errors)
{
    private static readonly DateOnly FirstAsked = new(2005, 5, 1);
    private static readonly DateOnly LastAsked = new(2099, 12, 31);
    private static readonly DateOnly FirstEvent = new(1949, 10, 1);

    public static bool MayBeAsked(DateOnly day) => FirstAsked <= day && day <= LastAsked;

    public static bool IsDivision(string code) => ReferenceData.Divisions.Any(division => division.Code == code);

    public static PreviewedCase Read(PreviewScreening q, DateOnly today)
    {
        var asOf = q.AsOf ?? today;
        var (facts, wrong) = ScreeningFactsReader.Read(new Dictionary<string, string?>
        {
            ["receiverKind"] = q.ReceiverKind,
            ["receiverLevel"] = q.ReceiverLevel,
            ["competentLevel"] = q.CompetentLevel,
            ["channel"] = q.Channel,
            ["category"] = q.Category,
            ["requestType"] = q.RequestType,
            ["marks"] = q.Marks?.Text,
            ["petitionerKind"] = q.PetitionerKind,
            ["headCount"] = q.HeadCount?.Text,
            ["representatives"] = q.Representatives?.Text,
            ["respondent"] = q.Respondent,
            ["jurisdiction"] = q.Jurisdiction,
            ["legalRoute"] = q.LegalRoute,
            ["routeState"] = q.RouteState,
            ["priorState"] = q.PriorState,
            ["priorBodyLevel"] = q.PriorBodyLevel,
            ["sameFactsAndReasons"] = q.SameFactsAndReasons,
            ["receivedOn"] = q.ReceivedOn?.Text,
            ["keyEvent"] = q.KeyEvent,
            ["keyDate"] = q.KeyDate?.Text,
            ["extensionDays"] = q.ExtensionDays?.Text,
            ["hearingDays"] = q.HearingDays?.Text,
            ["justCause"] = q.JustCause,
        });
        var errors = wrong
            .Concat(TooEarly("receivedOn", facts.ReceivedOn))
            .Concat(TooEarly("keyDate", facts.KeyDate))
            .Concat(FactContradictions.Of(facts, asOf).Where(c => c.IsImpossible).Select(c => new FactError(FactNames.Column(c.Fact), c.Chinese, c.English)));
        return new(facts, asOf, errors.GroupBy(e => e.Column).ToDictionary(
            e => e.Key, e => (IReadOnlyList<FieldError>)[.. e.Select(x => new FieldError(x.Chinese, x.English))]));
    }

    /// <summary>By the rules of the place on the day the item was received, or is asked about.</summary>
    public ScreeningOpinionView Screen(PreviewScreening q, RuleSetRegister register, WorkingDayCalendar calendar)
    {
        var rules = register.For(q.Division, Facts.ReceivedOn ?? AsOf).Rules;
        return ScreeningOpinionView.Of(q.Id, ScreeningEngine.Screen(Facts, AsOf, rules, calendar));
    }

    private static IEnumerable<FactError> TooEarly(string column, DateOnly? day) =>
        day < FirstEvent ? [new(column, "日期不可能这样早。", "The date cannot be so early.")] : [];
}
