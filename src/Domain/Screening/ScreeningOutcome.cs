namespace PetitionGovernance.Domain.Screening;

/// <summary>处理结果：对信访人来说接下来是什么。</summary>
public enum ScreeningOutcome
{
    /// <summary>受理</summary>
    Accepted,
    /// <summary>转送</summary>
    Transferred,
    /// <summary>交办</summary>
    Assigned,
    /// <summary>不予受理</summary>
    NotAccepted,
    /// <summary>不再受理</summary>
    NoLongerAccepted,
    /// <summary>导入法定程序</summary>
    Imported,
    /// <summary>告知引导</summary>
    Guided,
}
