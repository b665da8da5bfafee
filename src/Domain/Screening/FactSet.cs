namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别所依的事实；一项一位，可以合成一组。</summary>
[Flags]
public enum FactSet
{
    None = 0,
    /// <summary>接收机关的种类</summary>
    ReceiverKind = 1 << 0,
    /// <summary>接收机关的层级</summary>
    ReceiverLevel = 1 << 1,
    /// <summary>有权处理机关的层级</summary>
    CompetentLevel = 1 << 2,
    /// <summary>信访形式</summary>
    Channel = 1 << 3,
    /// <summary>性质</summary>
    Category = 1 << 4,
    /// <summary>请求的种类</summary>
    RequestType = 1 << 5,
    /// <summary>勾选的情形</summary>
    Marks = 1 << 6,
    /// <summary>信访人的身份</summary>
    PetitionerKind = 1 << 7,
    /// <summary>人数</summary>
    HeadCount = 1 << 8,
    /// <summary>代表人数</summary>
    Representatives = 1 << 9,
    /// <summary>被反映的人或者单位</summary>
    Respondent = 1 << 10,
    /// <summary>职权归属</summary>
    Jurisdiction = 1 << 11,
    /// <summary>法定途径</summary>
    LegalRoute = 1 << 12,
    /// <summary>法定途径的状态</summary>
    RouteState = 1 << 13,
    /// <summary>先前信访的状态</summary>
    PriorState = 1 << 14,
    /// <summary>先前承办机关的层级</summary>
    PriorBodyLevel = 1 << 15,
    /// <summary>是否同一事实和理由</summary>
    SameFactsAndReasons = 1 << 16,
    /// <summary>收到日期</summary>
    ReceivedOn = 1 << 17,
    /// <summary>起算事件</summary>
    KeyEvent = 1 << 18,
    /// <summary>起算日</summary>
    KeyDate = 1 << 19,
    /// <summary>批准延长的日数</summary>
    ExtensionDays = 1 << 20,
    /// <summary>听证的日数</summary>
    HearingDays = 1 << 21,
    /// <summary>有无正当理由</summary>
    JustCause = 1 << 22,
}
