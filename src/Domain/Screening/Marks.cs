namespace PetitionGovernance.Domain.Screening;

/// <summary>登记人员勾选的情形；没有勾选就是没有，不是不知道。</summary>
[Flags]
public enum Marks
{
    None = 0,
    /// <summary>重大紧急</summary>
    Urgent = 1 << 0,
    /// <summary>需反馈结果</summary>
    ReportRequired = 1 << 1,
    /// <summary>承办人有利害关系</summary>
    OfficerConflict = 1 << 2,
    /// <summary>被反映方是接收单位</summary>
    ReceiverAccused = 1 << 3,
    /// <summary>干部选拔任用</summary>
    CadreSelection = 1 << 4,
    /// <summary>打击报复</summary>
    Retaliation = 1 << 5,
    /// <summary>禁止行为</summary>
    ProhibitedConduct = 1 << 6,
    /// <summary>含检举控告</summary>
    ContainsAccusation = 1 << 7,
    /// <summary>含建议意见</summary>
    ContainsSuggestion = 1 << 8,
    /// <summary>未告知复查权利</summary>
    ReviewRightNotTold = 1 << 9,
    /// <summary>村民自治事项</summary>
    VillageSelfGovernance = 1 << 10,
    /// <summary>委托人已撤回</summary>
    PrincipalWithdrew = 1 << 11,
}
