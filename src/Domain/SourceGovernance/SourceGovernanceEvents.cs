using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SourceGovernance;

public sealed record RiskAssessed(Guid Id, string DecisionBodyCode, RiskLevel RiskLevel, AssessmentConclusion Conclusion, DateOnly AssessedOn) : IDomainEvent
{
    public string Describe() => $"社会稳定风险评估（{AssessedOn:yyyy-MM-dd}）";
}

public sealed record MajorDecisionTaken(Guid Id, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => $"评估以后作出决策（{DecidedOn:yyyy-MM-dd}）";
}

public sealed record AssessmentFollowedUp(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"跟踪评估事项（{On:yyyy-MM-dd}）";
}

// Names no item: who reads the trail of an assessment may not know of it.
public sealed record ItemAroseFromAssessed(Guid Id) : IDomainEvent
{
    public string Describe() => "评估事项引发的信访事项已关联";
}

public sealed record DisputeFound(Guid Id, string AreaCode, DisputeSource Source, DateOnly FoundOn) : IDomainEvent
{
    public string Describe() => $"排查发现矛盾纠纷（{FoundOn:yyyy-MM-dd}）";
}

public sealed record DisputeTriaged(Guid Id, DisputeTriage Triage, DateOnly On) : IDomainEvent
{
    public string Describe() => $"三事分流：{Triage.Chinese()}（{On:yyyy-MM-dd}）";
}

public sealed record DisputeResolved(Guid Id, DateOnly ResolvedOn) : IDomainEvent
{
    public string Describe() => $"矛盾纠纷化解（{ResolvedOn:yyyy-MM-dd}）";
}

public sealed record DisputeRebounded(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"矛盾纠纷反弹（{On:yyyy-MM-dd}）";
}

public sealed record DisputeBecamePetition(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"矛盾纠纷转为信访事项（{On:yyyy-MM-dd}）";
}

public sealed record ScreeningRoundOpened(Guid Id, DateOnly From, DateOnly To) : IDomainEvent
{
    public string Describe() => $"开展矛盾纠纷排查（{From:yyyy-MM-dd} 至 {To:yyyy-MM-dd}）";
}

public sealed record TownshipReported(Guid Id, string AreaCode, int Found, DateOnly On) : IDomainEvent
{
    public string Describe() => $"{AreaCode} 报告排查结果 {Found} 起（{On:yyyy-MM-dd}）";
}
