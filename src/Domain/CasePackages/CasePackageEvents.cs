using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.CasePackages;

public sealed record PackageOpened(Guid Id, string PackageNo, int Items, string ResponsibleOrgCode, DateOnly OpenedOn) : IDomainEvent
{
    public string Describe() => $"立包案 {PackageNo}，{Items} 件，责任单位 {ResponsibleOrgCode}（{OpenedOn:yyyy-MM-dd}）";
}

public sealed record PackageRecorded(Guid Id, string PackageNo, PackageStatus Status) : IDomainEvent
{
    public string Describe() => $"导入往年包案 {PackageNo}";
}

public sealed record PackageChargeChanged(Guid Id, string ResponsibleOrgCode, DateOnly From) : IDomainEvent
{
    public string Describe() => $"变更包案责任，责任单位 {ResponsibleOrgCode}（自 {From:yyyy-MM-dd}）";
}

public sealed record PackageItemsAdded(Guid Id, int Items, DateOnly On) : IDomainEvent
{
    public string Describe() => $"纳入事项 {Items} 件（{On:yyyy-MM-dd}）";
}

public sealed record PackageItemRemoved(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"移出事项一件（{On:yyyy-MM-dd}）";
}

public sealed record PackagePlanned(Guid Id, int Measures, DateOnly On) : IDomainEvent
{
    public string Describe() => $"方案定措施 {Measures} 项（{On:yyyy-MM-dd}）";
}

public sealed record MeasureSettled(Guid Id, int Measure, bool Done, DateOnly On) : IDomainEvent
{
    public string Describe() => Done ? $"第 {Measure} 项措施完成（{On:yyyy-MM-dd}）" : $"第 {Measure} 项措施不再采取（{On:yyyy-MM-dd}）";
}

public sealed record LeaderVisited(Guid Id, LeaderVisitKind Kind, DateOnly On) : IDomainEvent
{
    public string Describe() => Kind switch
    {
        LeaderVisitKind.Reception => $"包案领导接访（{On:yyyy-MM-dd}）",
        LeaderVisitKind.OnSite => $"包案领导下访（{On:yyyy-MM-dd}）",
        LeaderVisitKind.Appointment => $"包案领导约访（{On:yyyy-MM-dd}）",
        _ => $"包案领导会办（{On:yyyy-MM-dd}）",
    };
}

public sealed record PackageDispatched(Guid Id, DateOnly On, DateOnly? NextBy) : IDomainEvent
{
    public string Describe() => NextBy is { } next ? $"调度（{On:yyyy-MM-dd}），下次最迟 {next:yyyy-MM-dd}" : $"调度（{On:yyyy-MM-dd}）";
}

public sealed record FundAppliedFor(Guid Id, int Fund, long Amount, DateOnly On) : IDomainEvent
{
    public string Describe() => $"申请疑难信访资金 {Amount} 分（{On:yyyy-MM-dd}）";
}

public sealed record FundDecided(Guid Id, int Fund, long Amount, DateOnly On) : IDomainEvent
{
    public string Describe() => Amount == 0 ? $"不批准资金（{On:yyyy-MM-dd}）" : $"批准资金 {Amount} 分（{On:yyyy-MM-dd}）";
}

public sealed record FundPaid(Guid Id, int Fund, long Amount, DateOnly On) : IDomainEvent
{
    public string Describe() => $"支付资金 {Amount} 分（{On:yyyy-MM-dd}）";
}

public sealed record PackageStalled(Guid Id, string PackageNo, string ResponsibleOrgCode, StallCause Cause, int Measure, DateOnly DueOn, DateOnly On) : IDomainEvent
{
    public string Describe() => Cause switch
    {
        StallCause.NoDispatch => $"停滞：应于 {DueOn:yyyy-MM-dd} 前调度，没有调度",
        StallCause.MeasureOverdue => $"停滞：第 {Measure} 项措施到 {DueOn:yyyy-MM-dd} 没有完成",
        _ => $"停滞：到目标日期 {DueOn:yyyy-MM-dd} 没有办结",
    };
}

public sealed record PackageClosed(Guid Id, PackageStatus Outcome, DateOnly On) : IDomainEvent
{
    public string Describe() => Outcome switch
    {
        PackageStatus.Resolved => $"包案化解（{On:yyyy-MM-dd}）",
        PackageStatus.Stable => $"包案稳控（{On:yyyy-MM-dd}）",
        _ => $"包案退回（{On:yyyy-MM-dd}）",
    };
}

public sealed record PackageRebounded(Guid Id, DateOnly On, DateOnly TargetOn) : IDomainEvent
{
    public string Describe() => $"观察期内反弹，继续包案（{On:yyyy-MM-dd}），目标 {TargetOn:yyyy-MM-dd}";
}
