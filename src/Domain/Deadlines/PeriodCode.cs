namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限的种类；数字、单位、依据见 <see cref="Periods"/>。</summary>
public enum PeriodCode
{
    /// <summary>信访部门分类处理</summary>
    Dispose,
    /// <summary>异议成立、材料退还后重新分类处理</summary>
    DisposeAgain,
    /// <summary>其他机关书面告知</summary>
    Notify,
    /// <summary>承办单位接转送交办后书面告知</summary>
    NotifyAfterTransfer,
    /// <summary>对转送交办提出异议</summary>
#pragma warning disable CA1720 // The regulation's verb (异议), not the type.
    Object,
#pragma warning restore CA1720
    /// <summary>办结</summary>
    Handle,
    /// <summary>延长办理</summary>
    Extend,
    /// <summary>信访人请求复查</summary>
    ReviewAsk,
    /// <summary>提出复查意见</summary>
    Review,
    /// <summary>信访人请求复核</summary>
    FinalAsk,
    /// <summary>提出复核意见</summary>
    FinalReview,
    /// <summary>交办限期反馈</summary>
    Assign,
    /// <summary>三项建议反馈采纳情况</summary>
    Feedback,
    /// <summary>重大紧急信息报告</summary>
    Urgent,
    /// <summary>履行法定职责</summary>
    Duty,
    /// <summary>法定途径自己的期限；多长、从何时起算见法定途径目录，不在期限总表中</summary>
    Statutory,
    /// <summary>没有告知权利的，请求复查、复核</summary>
    AskUninformed,
}
