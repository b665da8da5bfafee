namespace PetitionGovernance.Domain.Screening;

/// <summary>期限起算的事件。</summary>
public enum KeyEvent
{
    /// <summary>受理</summary>
    Accepted,
    /// <summary>下级登记</summary>
    RegisteredBelow,
    /// <summary>处理意见作出</summary>
    OpinionIssued,
    /// <summary>处理意见送达</summary>
    OpinionServed,
    /// <summary>处理意见送达(未写复查权利)</summary>
    OpinionServedWithoutReviewRight,
    /// <summary>收到复查请求</summary>
    ReviewRequestReceived,
    /// <summary>复查意见送达</summary>
    ReviewOpinionServed,
    /// <summary>收到复核请求</summary>
    FinalReviewRequestReceived,
    /// <summary>复核意见送达</summary>
    FinalReviewOpinionServed,
    /// <summary>收到处罚决定</summary>
    PenaltyReceived,
    /// <summary>知道行政行为</summary>
    AdministrativeActKnown,
    /// <summary>知道人事处理</summary>
    PersonnelDecisionKnown,
    /// <summary>书面撤回</summary>
    WithdrawnInWriting,
}
