namespace PetitionGovernance.Domain.Supervision;

/// <summary>督办的缘由。</summary>
public enum SupervisionTrigger
{
    /// <summary>期限已过</summary>
    Overdue,
    /// <summary>将到期而没有进展</summary>
    DueSoonWithoutProgress,
    /// <summary>告知逾期</summary>
    BadNotification,
    /// <summary>支持的意见到期没有执行</summary>
    OpinionNotCarriedOut,
    /// <summary>一再退回重办</summary>
    RepeatedRedo,
    /// <summary>疑难复杂，久未办结</summary>
    LongUnresolved,
    /// <summary>重要事项</summary>
    ImportantItem,
    /// <summary>由人提出</summary>
    ByHand,
    /// <summary>联席会议议定</summary>
    JointConference,
}

/// <summary>督办走到哪一步。</summary>
public enum SupervisionOrderStatus
{
    /// <summary>系统拟稿，待人签发</summary>
    Draft,
    /// <summary>已发出，等答复</summary>
    Asked,
    /// <summary>已答复</summary>
    Answered,
    /// <summary>已销号</summary>
    Closed,
    /// <summary>没有签发</summary>
    Dropped,
}

/// <summary>督办的结果。</summary>
public enum SupervisionResult
{
    /// <summary>已整改</summary>
    Rectified,
    /// <summary>部分整改</summary>
    PartlyRectified,
    /// <summary>没有整改</summary>
    NotRectified,
}

/// <summary>三项建议的种类（第十四条第六项）。</summary>
public enum RecommendationKind
{
    /// <summary>改进工作</summary>
    ImproveWork,
    /// <summary>完善政策</summary>
    PerfectPolicy,
    /// <summary>追究责任</summary>
    PursueResponsibility,
}

/// <summary>建议的采纳情况。</summary>
public enum Adoption
{
    /// <summary>采纳</summary>
    Adopted,
    /// <summary>部分采纳</summary>
    PartlyAdopted,
    /// <summary>没有采纳</summary>
    NotAdopted,
}

/// <summary>建议走到哪一步。</summary>
public enum RecommendationStatus
{
    /// <summary>等书面反馈</summary>
    AwaitingFeedback,
    /// <summary>已反馈</summary>
    FedBack,
    /// <summary>问题已核实，结束跟踪</summary>
    Closed,
}

/// <summary>约谈走到哪一步。</summary>
public enum TalkStatus
{
    /// <summary>等整改</summary>
    AwaitingRectification,
    /// <summary>结束</summary>
    Closed,
}
