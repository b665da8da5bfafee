using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reception;

/// <summary>接访收到的一个问题：当场解决，转为信访事项，交有关单位并定日期，或者引导就地反映；逐条到结果。</summary>
public sealed class ReceptionProblem : AggregateRoot
{
    private readonly List<ProblemTask> taskList = [];

    private ReceptionProblem()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>问题编号；往年的为文件中的编号。</summary>
    public string ProblemNo { get; private init; } = "";

    public Guid Session { get; private init; }

    public string SessionNo { get; private init; } = "";

    /// <summary>那一场的日期。</summary>
    public DateOnly HeldOn { get; private init; }

    public ReceptionMode Mode { get; private init; }

    public string LeaderName { get; private init; } = "";

    /// <summary>接访的单位。</summary>
    public string OrgCode { get; private init; } = "";

    public string? Field { get; private init; }

    public string? Topic { get; private init; }

    public string? AreaCode { get; private init; }

    public string Title { get; private init; } = "";

    public string Content { get; private init; } = "";

    public PetitionCategory Category { get; private init; }

    /// <summary>检举控告：封存，被检举方不得知道（第三十条第三款）。</summary>
    public bool Sealed { get; private init; }

    public string? RespondentOrgCode { get; private init; }

    public Visitor? Visitor { get; private init; }

    public int HeadCount { get; private init; }

    public ProblemStatus Status { get; private set; }

    public DateOnly? ResolvedOn { get; private set; }

    /// <summary>当场解决的。</summary>
    public bool OnTheSpot { get; private set; }

    public string? Result { get; private set; }

    public LocalPlace? GuidedTo { get; private set; }

    /// <summary>转成的信访事项。</summary>
    public PetitionItemId? Item { get; private set; }

    public string? RegNo { get; private set; }

    public IReadOnlyList<ProblemTask> Tasks => taskList;

    public override Subject Subject => new("reception-problem", Id.ToString());

    public static ReceptionProblem Receive(ReceptionSession session, NewProblem p, DateTimeOffset at)
    {
        Lawful.Ensure(session.ConcludedOn is null ? null : ReceptionRefusals.Concluded);
        Lawful.Ensure(p.HeadCount is < 1 or > Registration.MaxHeadCount ? ReceptionRefusals.HeadCount : null);
        Lawful.Ensure(p.Visitor.IdNo is { } idNo ? CitizenIdNumber.Check(idNo, "petitionerIdNo") : null);
        var problem = Of(session, p.ProblemNo, p.Field, p.Topic, p, at);
        problem.Raise(new ProblemReceived(problem.Id, session.Id, p.ProblemNo, session.HeldOn));
        return problem;
    }

    /// <summary>往年的问题，按已经发生的事实记入。</summary>
    public static ReceptionProblem Recorded(RecordedProblem r, DateTimeOffset at)
    {
        Lawful.Ensure(r.ResolvedOn < r.Session.HeldOn ? ReceptionRefusals.DayTooEarly.On("resolvedOn") : null);
        Lawful.Ensure(r.ResolvedOn > ChinaTime.DateOf(at) ? ReceptionRefusals.DayInFuture.On("resolvedOn") : null);
        var problem = Of(r.Session, r.ProblemNo, r.Field, r.Topic, p: null, at);
        if (r.ResolvedOn is { } on) (problem.Status, problem.ResolvedOn, problem.OnTheSpot) = (ProblemStatus.Resolved, on, on == r.Session.HeldOn);
        problem.Raise(new ProblemReceived(problem.Id, r.Session.Id, r.ProblemNo, r.Session.HeldOn));
        return problem;
    }

    /// <summary>当场解决。</summary>
    public void ResolveOnTheSpot(string result, Occasion now)
    {
        EnsureOpen(now);
        (Status, ResolvedOn, OnTheSpot, Result) = (ProblemStatus.Resolved, HeldOn, true, result);
        Raise(new ProblemResolved(Id, true, HeldOn));
    }

    /// <summary>交给一个单位，可以交给几个；各有报结果的日期。</summary>
    [Executes("A18-P3", "联合接访当场分派给一个或者几个单位，登记参加单位后结束", "A joint reception hands problems to one or more bodies on the spot and is concluded with its participants named")]
    public void Assign(string orgCode, DateOnly dueOn, Occasion now)
    {
        Lawful.Ensure(Sealed && orgCode == RespondentOrgCode ? ReceptionRefusals.AccusedBody : null);
        Lawful.Ensure(Sealed ? ReceptionRefusals.AccusationIsItem : null);
        Lawful.Ensure(Status is ProblemStatus.Open or ProblemStatus.Assigned ? null : ReceptionRefusals.HasResult);
        Lawful.Ensure(now.Actor.ActsFor(OrgCode) ? null : ReceptionRefusals.NotYourUnit);
        Lawful.Ensure(taskList.Exists(t => t.OrgCode == orgCode) ? ReceptionRefusals.GivenAlready : null);
        Lawful.Ensure(dueOn < now.Today ? ReceptionRefusals.DayTooEarly.On("dueOn") : null);
        taskList.Add(ProblemTask.Of(orgCode, now.Today, dueOn));
        Status = ProblemStatus.Assigned;
        Raise(new ProblemAssigned(Id, orgCode, dueOn));
    }

    /// <summary>承办单位报结果；都报了的，问题即已解决。</summary>
    public void Report(string orgCode, string result, DateOnly on, Occasion now)
    {
        Lawful.Ensure(now.Actor.ActsFor(OrgCode) || now.Actor.ActsFor(orgCode) ? null : ReceptionRefusals.NotYourUnit);
        var task = taskList.Find(t => t.OrgCode == orgCode && t.DoneOn is null);
        Lawful.Ensure(task is null ? ReceptionRefusals.HasResult : null);
        Lawful.Ensure(on > now.Today ? ReceptionRefusals.DayInFuture.On("on") : null);
        Lawful.Ensure(on < task!.GivenOn ? ReceptionRefusals.DayTooEarly.On("on") : null);
        task.Finish(on, result);
        if (taskList.Exists(t => t.DoneOn is null)) return;
        (Status, ResolvedOn, Result) = (ProblemStatus.Resolved, taskList.Max(t => t.DoneOn), result);
        Raise(new ProblemResolved(Id, false, ResolvedOn!.Value));
    }

    /// <summary>引导就地反映：写明可去的单位、地址、时间（第二十条第四款）。</summary>
    public void Guide(LocalPlace place, Occasion now)
    {
        EnsureOpen(now);
        Lawful.Ensure(new[] { place.Body, place.Address, place.Hours }.Any(string.IsNullOrWhiteSpace) ? ReceptionRefusals.GuidanceIncomplete : null);
        (Status, GuidedTo) = (ProblemStatus.Guided, place);
        Raise(new ProblemGuided(Id, now.Today));
    }

    /// <summary>转为信访事项：已经登记的内容不用再填，登记随后发生。</summary>
    public void BringIn(PetitionItemId item, string regNo, Occasion now)
    {
        Lawful.Ensure(Status is ProblemStatus.Open or ProblemStatus.Assigned ? null : ReceptionRefusals.HasResult);
        Lawful.Ensure(now.Actor.ActsFor(OrgCode) ? null : ReceptionRefusals.NotYourUnit);
        (Status, Item, RegNo) = (ProblemStatus.BroughtIn, item, regNo);
        Raise(new ProblemBroughtIn(Id, item, regNo, now.Today));
    }

    private void EnsureOpen(Occasion now)
    {
        Lawful.Ensure(Sealed ? ReceptionRefusals.AccusationIsItem : null);
        Lawful.Ensure(Status is ProblemStatus.Open ? null : ReceptionRefusals.HasResult);
        Lawful.Ensure(now.Actor.ActsFor(OrgCode) ? null : ReceptionRefusals.NotYourUnit);
    }

    private static ReceptionProblem Of(ReceptionSession session, string problemNo, string? field, string? topic, NewProblem? p, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(at),
        ProblemNo = problemNo,
        Session = session.Id,
        SessionNo = session.SessionNo,
        HeldOn = session.HeldOn,
        Mode = session.Mode,
        LeaderName = session.LeaderName,
        OrgCode = session.OrgCode,
        Field = field,
        Topic = topic,
        AreaCode = p?.AreaCode ?? session.AreaCode,
        Title = p?.Subject ?? topic ?? field ?? "",
        Content = p?.Content ?? "",
        Category = p?.Category ?? PetitionCategory.Appeal,
        Sealed = p?.Category is PetitionCategory.Accusation,
        RespondentOrgCode = p?.RespondentOrgCode,
        Visitor = p?.Visitor,
        HeadCount = p?.HeadCount ?? 1,
    };
}
