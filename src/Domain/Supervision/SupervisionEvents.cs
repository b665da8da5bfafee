using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

public sealed record SupervisionDrafted(Guid Id, string OrgCode, SupervisionTrigger Trigger, DateOnly RaisedOn) : IDomainEvent
{
    public string Describe() => $"对 {OrgCode} 的督办拟稿（{RaisedOn:yyyy-MM-dd}）";
}

public sealed record SupervisionAsked(Guid Id, string OrgCode, DateOnly AskedOn, DateOnly AnswerBy) : IDomainEvent
{
    public string Describe() => $"督办 {OrgCode}，{AnswerBy:yyyy-MM-dd} 前答复（{AskedOn:yyyy-MM-dd}）";
}

public sealed record SupervisionAnswered(Guid Id, string OrgCode, DateOnly AnsweredOn) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 答复督办（{AnsweredOn:yyyy-MM-dd}）";
}

public sealed record SupervisionClosed(Guid Id, string OrgCode, SupervisionResult Result, DateOnly ClosedOn) : IDomainEvent
{
    public string Describe() => Result switch
    {
        SupervisionResult.Rectified => $"{OrgCode} 已整改，督办销号（{ClosedOn:yyyy-MM-dd}）",
        SupervisionResult.PartlyRectified => $"{OrgCode} 部分整改，督办销号（{ClosedOn:yyyy-MM-dd}）",
        _ => $"{OrgCode} 没有整改，督办销号（{ClosedOn:yyyy-MM-dd}）",
    };
}

public sealed record SupervisionDropped(Guid Id, string OrgCode, DateOnly DroppedOn) : IDomainEvent
{
    public string Describe() => $"对 {OrgCode} 的督办拟稿没有签发（{DroppedOn:yyyy-MM-dd}）";
}

public sealed record SupervisionUrged(Guid Id, string OrgCode, DateOnly AnswerBy) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 到 {AnswerBy:yyyy-MM-dd} 没有答复，催报";
}

public sealed record TalkHeld(Guid Id, string OrgCode, DateOnly HeldOn) : IDomainEvent
{
    public string Describe() => $"约谈 {OrgCode}（{HeldOn:yyyy-MM-dd}）";
}

public sealed record TalkFollowedUp(Guid Id, string OrgCode, SupervisionResult Result, DateOnly On) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 约谈后的整改情况已核实（{On:yyyy-MM-dd}）";
}

public sealed record RecommendationIssued(Guid Id, RecommendationKind Kind, string OrgCode, DateOnly IssuedOn) : IDomainEvent
{
    public string Describe() => Kind switch
    {
        RecommendationKind.ImproveWork => $"向 {OrgCode} 提出改进工作的建议（{IssuedOn:yyyy-MM-dd}）",
        RecommendationKind.PerfectPolicy => $"向 {OrgCode} 提出完善政策的建议（{IssuedOn:yyyy-MM-dd}）",
        _ => $"向 {OrgCode} 提出追究责任的建议（{IssuedOn:yyyy-MM-dd}）",
    };
}

public sealed record RecommendationFedBack(Guid Id, string OrgCode, Adoption Adoption, DateOnly FedBackOn) : IDomainEvent
{
    public string Describe() => Adoption switch
    {
        Adoption.Adopted => $"{OrgCode} 采纳建议（{FedBackOn:yyyy-MM-dd}）",
        Adoption.PartlyAdopted => $"{OrgCode} 部分采纳建议（{FedBackOn:yyyy-MM-dd}）",
        _ => $"{OrgCode} 没有采纳建议（{FedBackOn:yyyy-MM-dd}）",
    };
}

public sealed record RecommendationUrged(Guid Id, string OrgCode, DateOnly FeedbackBy) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 到 {FeedbackBy:yyyy-MM-dd} 没有书面反馈，催办";
}

public sealed record RecommendationFollowedUp(Guid Id, string OrgCode, bool Solved, DateOnly On) : IDomainEvent
{
    public string Describe() => Solved ? $"建议所指的问题已经解决（{On:yyyy-MM-dd}）" : $"建议所指的问题还没有解决（{On:yyyy-MM-dd}）";
}

public sealed record ExecutionStarted(Guid Id, string OrgCode, DateOnly By) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 应在 {By:yyyy-MM-dd} 前执行支持的意见";
}

public sealed record ExecutionRecorded(Guid Id, string OrgCode, DateOnly ExecutedOn) : IDomainEvent
{
    public string Describe() => $"{OrgCode} 执行了支持的意见（{ExecutedOn:yyyy-MM-dd}）";
}
