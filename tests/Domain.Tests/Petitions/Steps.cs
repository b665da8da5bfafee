using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>The steps of an item's life, each by the real method with lawful arguments, chained.</summary>
internal static class Steps
{
    public static PetitionItem Screened(
        this PetitionItem item, string on = Given.Screened, Disposition disposition = Disposition.Transfer, PetitionCategory? category = null, int? path = null)
    {
        var nature = category ?? item.Category;
        item.Screen(
            new ScreeningDecision(
                disposition, nature, nature is PetitionCategory.Appeal ? path ?? 6 : null, null, "属于住建部门职责", ["XF2022-A22-P1-T"], Given.Day(on), "screener")
            { DecidedBy = "screener" },
            Given.On(on));
        return item;
    }

    public static PetitionItem Asked(this PetitionItem item, string on = Given.Screened)
    {
        item.AskForClarification(new Clarification("是哪一处水管", Given.Day(on), ServiceMethod.Telephone, "screener"), Given.On(on));
        return item;
    }

    public static PetitionItem Clarified(this PetitionItem item, string on = Given.Routed)
    {
        item.AnswerClarification("村口的总管", Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem Merged(this PetitionItem item, string on = Given.Routed, string into = "XF500230-2025-000009")
    {
        item.Route(new Routing(null, null, Given.Day(on), null, null, null, Given.Existing(into)), Given.On(on));
        return item;
    }

    public static PetitionItem Routed(this PetitionItem item, string on = Given.Routed, string? to = Given.Bureau, string? reportBackOn = "2025-04-30")
    {
        item.Route(new Routing(null, to is null ? null : Given.Target(to), Given.Day(on), Given.DayOrNone(reportBackOn ?? ""), "请依法办理", "信转〔2025〕1号"), Given.On(on));
        return item;
    }

    public static PetitionItem Objected(this PetitionItem item, string on = Given.Objected)
    {
        item.RaiseObjection(new Objection(item.ResponsibleOrgCode!, Given.Day(on), "属于水利部门职责", Given.OtherBureau), Given.On(on));
        return item;
    }

    public static PetitionItem Decided(this PetitionItem item, bool upheld, string on = Given.Decided)
    {
        item.DecideObjection(upheld, "核实", Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem Notified(this PetitionItem item, string on = Given.Routed)
    {
        item.Notify(Given.Day(on), ServiceMethod.Post, "告〔2025〕1号", Given.On(on));
        return item;
    }

    public static PetitionItem Accepted(this PetitionItem item, string on = Given.Accepted)
    {
        item.Accept(Given.Day(on), Given.On(on));
        return item.Heard(on);
    }

    public static PetitionItem Heard(this PetitionItem item, string on = Given.Accepted)
    {
        item.Hear(new PetitionerStatement(Given.Day(on), StatementForm.InPerson, "水管漏水三个月", "handler"), Given.On(on));
        return item;
    }

    public static PetitionItem Extended(this PetitionItem item, string on = "2025-04-01", int days = 30, string? toldOn = null)
    {
        item.Extend(new Extension(days, "情况复杂", "李局长", Given.Day(on)) { ReasonToldOn = Given.DayOrNone(toldOn ?? "") }, Given.On(on));
        return item;
    }

    public static PetitionItem Replied(this PetitionItem item, string on = Given.Replied)
    {
        item.Reply(Acts.AnswerTo(item, Given.Day(on)), Given.On(on));
        return item;
    }

    public static PetitionItem Served(this PetitionItem item, string on = Given.Served)
    {
        item.Serve(new Service(Given.Day(on), ServiceMethod.Post, "回执"), Given.On(on));
        return item;
    }

    public static PetitionItem Closed(this PetitionItem item, string on = Given.Closed, SubstantiveStatus result = SubstantiveStatus.Resolved)
    {
        item.Close(Acts.SettlementOf(item, Given.Day(on), result), Given.On(on));
        return item;
    }

    public static PetitionItem Concluded(this PetitionItem item, string on = Given.Lapsed)
    {
        item.ConcludeIfLapsed(Given.On(on)).Should().BeTrue();
        return item;
    }

    public static PetitionItem Redone(this PetitionItem item, string on = "2025-04-20")
    {
        item.ReturnForRedo("事实没有查清", Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem Withdrawn(this PetitionItem item, string on = Given.Accepted)
    {
        item.Withdraw("问题已经自行解决", Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem Rated(this PetitionItem item, string on = Given.Closed)
    {
        item.RecordSatisfaction(true, "办得快", Given.On(on));
        return item;
    }

    public static DeadlineState Deadline(this PetitionItem item, PeriodCode code) => item.State.Deadlines.Last(d => d.Code == code);

    public static Light LightOf(this PetitionItem item, PeriodCode code, string today)
    {
        var deadline = item.Deadline(code);
        return Lights.Of(deadline.Due, deadline.MetOn, Given.Day(today));
    }
}
