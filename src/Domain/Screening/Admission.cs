namespace PetitionGovernance.Domain.Screening;

/// <summary>准入：诉求进不进信访程序，进哪一个程序。</summary>
public enum Admission
{
    /// <summary>先引导后定</summary>
    GuideFirst,
    /// <summary>进入信访程序</summary>
    PetitionProcedure,
    /// <summary>另循法定程序</summary>
    StatutoryProcedure,
    /// <summary>转检举控告程序</summary>
    AccusationProcedure,
    /// <summary>进入建议办理</summary>
    SuggestionHandling,
    /// <summary>不予受理</summary>
    NotAccepted,
    /// <summary>不再受理</summary>
    NoLongerAccepted,
    /// <summary>进入复查</summary>
    Review,
    /// <summary>进入复核</summary>
    FinalReview,
    /// <summary>并入原件</summary>
    Merged,
}
