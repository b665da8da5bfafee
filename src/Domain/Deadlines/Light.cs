namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限灯。</summary>
public enum Light
{
    /// <summary>正常</summary>
    OnTrack,
    /// <summary>临期</summary>
    DueSoon,
    /// <summary>逾期未完成</summary>
    Overdue,
    /// <summary>按期完成</summary>
    Met,
    /// <summary>逾期完成</summary>
    Missed,
}
