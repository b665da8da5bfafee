using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>督办：发现违规受理办理、推诿、拖延、不执行的，及时督办（第四十条第一款）；发出、答复、催办、销号。</summary>
/// <remarks>What a trigger finds is a draft until a person issues it. One cause raises one order, see <see cref="CauseKey"/>.</remarks>
[Executes("A40-P1", "逾期和异常自动拟成督办，由人签发", "What is late or wrong is drafted as an order of itself, and issued by a person")]
public sealed class SupervisionOrder : SupervisionRecord
{
    public const int MaxCauseKeyLength = 120;

    private SupervisionOrder()
    {
    }

    public SupervisionTrigger Trigger { get; private init; }

    /// <summary>Which time, within item and trigger: the ordinal of the deadline, the number of the round.</summary>
    public int Occurrence { get; private init; }

    /// <summary>One cause, one order: unique in the database.</summary>
    public string CauseKey { get; private init; } = "";

    /// <summary>缘由，一句话。</summary>
    public string Cause { get; private init; } = "";

    public IReadOnlyList<string> Basis { get; private init; } = [];

    public DateOnly RaisedOn { get; private init; }

    /// <summary>挂牌督办（第三十九条第三款）。</summary>
    public bool Listed { get; private set; }

    /// <summary>重要问题，销号前报告本级党委和政府。</summary>
    public bool Important { get; private set; }

    public SupervisionOrderStatus Status { get; private set; }

    /// <summary>每一次督办和答复，先后次序。</summary>
    public IReadOnlyList<SupervisionExchange> Exchanges { get; private set; } = [];

    /// <summary>等答复到这一日（含）；没有在等的为空。</summary>
    public DateOnly? AnswerBy { get; private set; }

    public DateOnly? UrgedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public SupervisionResult? Result { get; private set; }

    /// <summary>向有关单位反馈的督查结论。</summary>
    public string? Feedback { get; private set; }

    public string? ReportedTo { get; private set; }

    public string? DropReason { get; private set; }

    public override Subject Subject => new("supervision-order", Id.ToString());

    /// <summary>由规则提出，拟稿待签发。</summary>
    public static SupervisionOrder Draft(FoundCause found, DateTimeOffset at, DateOnly today)
    {
        var order = Raise(found, at, today, by: null);
        order.Raise(new SupervisionDrafted(order.Id, order.OrgCode, order.Trigger, today));
        return order;
    }

    /// <summary>由人提出，随即发出。</summary>
    public static SupervisionOrder Ask(FoundCause found, Demand demand, DateTimeOffset at, Occasion now)
    {
        EnsureMayRaise(found.Matter, now);
        var order = Raise(found, at, now.Today, now.Actor.Name);
        order.Issue(demand, now);
        return order;
    }

    /// <summary>签发拟稿，或者对已有的答复再行督办。</summary>
    public void Issue(Demand demand, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is SupervisionOrderStatus.Draft or SupervisionOrderStatus.Answered ? null : SupervisionRefusals.OutOfOrder);
        EnsureDay(demand.AskedOn, "askedOn", Exchanges is [.., { } last] ? last.AnsweredOn!.Value : RaisedOn, now.Today);
        Lawful.Ensure(demand.AnswerBy < demand.AskedOn ? SupervisionRefusals.DayTooEarly.On("answerBy") : null);
        Exchanges = [.. Exchanges, new SupervisionExchange(demand.AskedOn, demand.Text, demand.AnswerBy, now.Actor.Name)];
        (Status, AnswerBy, UrgedOn, Listed, Important) = (SupervisionOrderStatus.Asked, demand.AnswerBy, null, Listed || demand.Listed, Important || demand.Important);
        Raise(new SupervisionAsked(Id, OrgCode, demand.AskedOn, demand.AnswerBy));
    }

    public void Answer(string text, DateOnly answeredOn, Occasion now)
    {
        EnsureAnswers(now);
        Lawful.Ensure(Status is SupervisionOrderStatus.Asked ? null : SupervisionRefusals.OutOfOrder);
        EnsureDay(answeredOn, "answeredOn", Exchanges[^1].AskedOn, now.Today);
        Exchanges = [.. Exchanges.SkipLast(1), Exchanges[^1] with { AnsweredOn = answeredOn, Answer = text }];
        (Status, AnswerBy) = (SupervisionOrderStatus.Answered, null);
        Raise(new SupervisionAnswered(Id, OrgCode, answeredOn));
    }

    /// <summary>销号：结果、反馈给有关单位的结论；重要问题写明报告给谁。没有答复的也可以销号，结果照实写。</summary>
    [Executes("A38-P2", "督查结论须有反馈，重要问题须写明报告给谁", "A supervision ends with feedback to the body, an important one with a report")]
    public void Close(SupervisionResult result, string feedback, string? reportedTo, DateOnly closedOn, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is SupervisionOrderStatus.Asked or SupervisionOrderStatus.Answered ? null : SupervisionRefusals.OutOfOrder);
        Lawful.Ensure(Important && string.IsNullOrWhiteSpace(reportedTo) ? SupervisionRefusals.ImportantNotReported : null);
        EnsureDay(closedOn, "closedOn", Exchanges[^1].AnsweredOn ?? Exchanges[^1].AskedOn, now.Today);
        (Status, AnswerBy, Result, Feedback, ReportedTo, ClosedOn) = (SupervisionOrderStatus.Closed, null, result, feedback, reportedTo, closedOn);
        Raise(new SupervisionClosed(Id, OrgCode, result, closedOn));
    }

    /// <summary>拟稿不签发，写明理由；同一缘由不再拟。</summary>
    public void Drop(string reason, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is SupervisionOrderStatus.Draft ? null : SupervisionRefusals.OutOfOrder);
        (Status, DropReason, ClosedOn) = (SupervisionOrderStatus.Dropped, reason, now.Today);
        Raise(new SupervisionDropped(Id, OrgCode, now.Today));
    }

    /// <summary>到期没有答复的催报，每次督办只催一次。</summary>
    /// <returns>False when it is not yet so, or was done already.</returns>
    [Executes("A13-P1", "议定事项和督办到期没有反馈的催报", "What was agreed or ordered and not answered in time is urged")]
    public bool Urge(DateOnly today)
    {
        if (UrgedOn is not null || !(AnswerBy < today)) return false;
        UrgedOn = today;
        Raise(new SupervisionUrged(Id, OrgCode, AnswerBy.Value));
        return true;
    }

    private static SupervisionOrder Raise(FoundCause found, DateTimeOffset at, DateOnly today, string? by) => new()
    {
        Id = Guid.CreateVersion7(at),
        OrgCode = found.Matter.OrgCode,
        Item = found.Matter.Item,
        RegNo = found.Matter.RegNo,
        By = by,
        Trigger = found.Trigger,
        Occurrence = found.Occurrence,
        CauseKey = found.Key,
        Cause = found.Cause,
        Basis = [.. found.Basis.Select(b => b.ProvisionId)],
        RaisedOn = today,
    };
}

/// <summary>督办的缘由：同一对象、同一种缘由、同一次，只督办一次。</summary>
/// <param name="Occurrence">Which time, within the item (or body) and the trigger.</param>
/// <param name="Cause">One Chinese sentence without personal data.</param>
public sealed record FoundCause(SupervisedMatter Matter, SupervisionTrigger Trigger, int Occurrence, string Cause, params IReadOnlyList<Citation> Basis)
{
    public string Key => $"{Trigger}:{Matter.Item?.ToString() ?? Matter.OrgCode}:{Occurrence}";
}

/// <summary>督办的要求。</summary>
public sealed record Demand(string Text, DateOnly AskedOn, DateOnly AnswerBy, bool Listed = false, bool Important = false);

/// <summary>一次督办和答复。</summary>
public sealed record SupervisionExchange(DateOnly AskedOn, string Demand, DateOnly AnswerBy, string By)
{
    public DateOnly? AnsweredOn { get; init; }

    public string? Answer { get; init; }
}
