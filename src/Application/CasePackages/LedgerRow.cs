using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表中的一行，那一日的情况。</summary>
public sealed record LedgerRow
{
    public required Guid Id { get; init; }

    /// <summary>包案编号</summary>
    public required string PackageNo { get; init; }

    public required string Title { get; init; }

    /// <summary>事项的登记编号</summary>
    public required IReadOnlyList<string> RegNos { get; init; }

    /// <summary>人次</summary>
    public required int HeadCount { get; init; }

    /// <summary>包案领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    /// <summary>责任单位代码</summary>
    public required string ResponsibleOrgCode { get; init; }

    /// <summary>责任单位名称</summary>
    public required string ResponsibleOrg { get; init; }

    /// <summary>专人调度的人</summary>
    public required string DispatcherName { get; init; }

    /// <summary>目标</summary>
    public string? Goal { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>目标日期</summary>
    public required DateOnly TargetOn { get; init; }

    /// <summary>措施项数，不含不再采取的</summary>
    public required int Measures { get; init; }

    public required int MeasuresDone { get; init; }

    /// <summary>到期没有完成的</summary>
    public required int MeasuresOverdue { get; init; }

    /// <summary>没有完成的措施中最近的期限</summary>
    public DateOnly? NextMeasureOn { get; init; }

    /// <summary>领导接访、下访、约访、会办的次数</summary>
    public required int Visits { get; init; }

    public DateOnly? LastVisitOn { get; init; }

    /// <summary>调度次数</summary>
    public required int Dispatches { get; init; }

    public DateOnly? LastDispatchOn { get; init; }

    /// <summary>最迟在这一日（含）调度</summary>
    public DateOnly? DispatchBy { get; init; }

    /// <summary>申请的疑难信访资金，分</summary>
    public required long FundsApplied { get; init; }

    /// <summary>批准的，分</summary>
    public required long FundsApproved { get; init; }

    /// <summary>支付的，分</summary>
    public required long FundsPaid { get; init; }

    /// <summary>提请停滞的次数</summary>
    public required int Escalations { get; init; }

    /// <summary>反弹的次数</summary>
    public required int Rebounds { get; init; }

    /// <summary>走到哪一步</summary>
    public required PackageStatus Status { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>观察期的末日（含）</summary>
    public DateOnly? WatchUntil { get; init; }

    /// <summary>灯：overdue 红、due_soon 黄、on_track 绿、met 按期办结、missed 逾期办结</summary>
    public required Light Light { get; init; }

    /// <summary>为什么是这个灯，一句中文</summary>
    public required string Because { get; init; }

    internal static LedgerRow Of(LedgerFacts facts, DateOnly asOf, CasePackageSettings settings, string responsibleOrg)
    {
        var f = facts.Head;
        var isOpen = f.Outcome is null;
        var dispatchBy = isOpen ? Later(f.FirstDispatchBy, facts.Dispatches.NextBy) : null;
        var (light, because) = LedgerLight.Of(facts, dispatchBy, asOf, settings);
        return new LedgerRow
        {
            Id = f.Id,
            PackageNo = f.PackageNo,
            Title = f.Title,
            RegNos = [.. facts.Items.Select(i => i.RegNo)],
            HeadCount = facts.Items.Sum(i => i.Heads),
            LeaderName = f.LeaderName,
            LeaderPost = f.LeaderPost,
            ResponsibleOrgCode = f.ResponsibleOrgCode,
            ResponsibleOrg = responsibleOrg,
            DispatcherName = f.DispatcherName,
            Goal = f.Goal,
            OpenedOn = f.OpenedOn,
            TargetOn = f.TargetOn,
            Measures = facts.Measures.Count,
            MeasuresDone = facts.Measures.Done,
            MeasuresOverdue = facts.Measures.Overdue,
            NextMeasureOn = facts.Measures.NextOn,
            Visits = facts.Visits.Count,
            LastVisitOn = facts.Visits.LastOn,
            Dispatches = facts.Dispatches.Count,
            LastDispatchOn = facts.Dispatches.LastOn,
            DispatchBy = dispatchBy,
            FundsApplied = facts.Funds.Applied,
            FundsApproved = facts.Funds.Approved,
            FundsPaid = facts.Funds.Paid,
            Escalations = facts.Escalations,
            Rebounds = facts.Rebounds,
            Status = f.Outcome ?? PackageStatus.InProgress,
            ClosedOn = f.ClosedOn,
            WatchUntil = f.WatchUntil,
            Light = light,
            Because = because,
        };
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
