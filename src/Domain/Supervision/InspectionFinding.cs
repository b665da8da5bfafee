using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>巡查发现的一个问题：哪一点、轻重、单位的说明、退回重办和复查、列入哪一期通报。</summary>
public sealed class InspectionFinding : SupervisionRecord
{
    private InspectionFinding()
    {
    }

    public string? FindingNo { get; private init; }

    /// <summary>哪一次巡查；随机发现的和补录的为空。</summary>
    public Guid? InspectionId { get; private init; }

    /// <summary>检查要点的代码；不在清单中的为空。</summary>
    public string? Point { get; private init; }

    public string Problem { get; private init; } = "";

    public FindingSeverity Severity { get; private init; }

    public DateOnly FoundOn { get; private init; }

    /// <summary>经办人（登录名）；不明的为空。</summary>
    public string? Clerk { get; private init; }

    public FindingStatus Status { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string? BulletinNo { get; private set; }

    public DateOnly? ReturnedForRedoOn { get; private set; }

    public bool? Solved { get; private set; }

    public string? Verification { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public override Subject Subject => new("inspection-finding", Id.ToString());

    public static InspectionFinding Find(SupervisedMatter matter, NewFinding found, DateTimeOffset at, Occasion now)
    {
        EnsureMayRaise(matter, now);
        EnsureDay(found.FoundOn, "foundOn", DateOnly.MinValue, now.Today);
        var finding = new InspectionFinding
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = matter.OrgCode,
            Item = matter.Item,
            RegNo = matter.RegNo,
            By = now.Actor.Name,
            InspectionId = found.InspectionId,
            Point = found.Point,
            Problem = found.Problem,
            Severity = found.Severity,
            FoundOn = found.FoundOn,
            Clerk = found.Clerk,
        };
        finding.Raise(new FindingMade(finding.Id, finding.OrgCode, finding.FoundOn));
        return finding;
    }

    /// <summary>补录已经发现的问题；退回重办的结果不明。</summary>
    public static InspectionFinding Recorded(RecordedFinding r, DateTimeOffset at)
    {
        Required.Ensure((r.FindingNo, "findingNo"), (r.RegNo, "regNo"), (r.OrgCode, "orgCode"), (r.Problem, "problem"));
        var today = ChinaTime.DateOf(at);
        Lawful.Ensure(r.FoundOn > today ? SupervisionRefusals.DayInFuture.On("foundOn") : null);
        Lawful.Ensure(r.ReturnedForRedoOn > today ? SupervisionRefusals.DayInFuture.On("returnedForRedoOn") : null);
        Lawful.Ensure(r.ReturnedForRedoOn < r.FoundOn ? SupervisionRefusals.DayTooEarly.On("returnedForRedoOn") : null);
        var point = Checklist.OfText(r.Problem);
        var finding = new InspectionFinding
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = r.OrgCode,
            Item = r.Item,
            RegNo = r.RegNo,
            FindingNo = r.FindingNo,
            Point = point?.Code,
            Problem = r.Problem,
            Severity = point?.Severity ?? FindingSeverity.Ordinary,
            FoundOn = r.FoundOn,
            BulletinNo = r.BulletinNo,
            ReturnedForRedoOn = r.ReturnedForRedoOn,
            Status = FindingStatus.Closed,
        };
        finding.Raise(new FindingMade(finding.Id, r.OrgCode, r.FoundOn));
        return finding;
    }

    public void Explain(string answer, DateOnly on, Occasion now)
    {
        EnsureAnswers(now);
        Lawful.Ensure(Status is FindingStatus.Open ? null : SupervisionRefusals.OutOfOrder);
        EnsureDay(on, "answeredOn", FoundOn, now.Today);
        (Status, Answer, AnsweredOn) = (FindingStatus.Answered, answer, on);
        Raise(new FindingAnswered(Id, OrgCode, on));
    }

    /// <summary>退回重办：事项另起一轮，办后复查。</summary>
    public void ReturnForRedo(DateOnly on, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is FindingStatus.Open or FindingStatus.Answered && Item is not null ? null : SupervisionRefusals.OutOfOrder);
        EnsureDay(on, "returnedOn", FoundOn, now.Today);
        (Status, ReturnedForRedoOn) = (FindingStatus.ReturnedForRedo, on);
        Raise(new FindingReturned(Id, Item!.Value, Problem, on));
    }

    /// <summary>复查：解决的结束；没有解决的，可以再退回。</summary>
    public void Check(bool solved, string verification, DateOnly on, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is FindingStatus.Closed ? SupervisionRefusals.OutOfOrder : null);
        EnsureDay(on, "checkedOn", ReturnedForRedoOn ?? FoundOn, now.Today);
        (Solved, Verification, CheckedOn, Status) = (solved, verification, on, solved ? FindingStatus.Closed : FindingStatus.Open);
        Raise(new FindingChecked(Id, OrgCode, solved, on));
    }

    public void Publish(string bulletinNo)
    {
        BulletinNo = bulletinNo;
        Raise(new FindingPublished(Id, OrgCode, bulletinNo));
    }
}

/// <summary>发现的一个问题。</summary>
public sealed record NewFinding(Guid? InspectionId, string? Point, string Problem, FindingSeverity Severity, DateOnly FoundOn, string? Clerk);

/// <summary>补录的一个问题，如其文件所写。</summary>
public sealed record RecordedFinding(
    string FindingNo, PetitionItemId Item, string RegNo, string OrgCode, DateOnly FoundOn, string Problem, string? BulletinNo, DateOnly? ReturnedForRedoOn);

public sealed record FindingMade(Guid Id, string OrgCode, DateOnly FoundOn) : IDomainEvent
{
    public string Describe() => $"巡查发现 {OrgCode} 的问题（{FoundOn:yyyy-MM-dd}）";
}

public sealed record FindingAnswered(Guid Id, string OrgCode, DateOnly On) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 说明巡查的问题（{On:yyyy-MM-dd}）";
}

public sealed record FindingReturned(Guid Id, PetitionItemId Item, string Problem, DateOnly On) : IDomainEvent
{
    public string Describe() => $"因巡查的问题退回重办（{On:yyyy-MM-dd}）";
}

public sealed record FindingChecked(Guid Id, string OrgCode, bool Solved, DateOnly On) : IDomainEvent
{
    public string Describe() => Solved ? $"{OrgCode} 的问题复查已解决（{On:yyyy-MM-dd}）" : $"{OrgCode} 的问题复查没有解决（{On:yyyy-MM-dd}）";
}

public sealed record FindingPublished(Guid Id, string OrgCode, string BulletinNo) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 的问题列入评查通报 {BulletinNo}";
}
