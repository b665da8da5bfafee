namespace PetitionGovernance.Domain.Screening;

/// <summary>逾期有没有正当理由；不明即不知道，不另设值。</summary>
public enum JustCause
{
    /// <summary>有</summary>
    Present,
    /// <summary>无</summary>
    Absent,
    /// <summary>不适用</summary>
    NotApplicable,
}
