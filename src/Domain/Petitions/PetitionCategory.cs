namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项的性质（条例第二十九条至第三十一条）。</summary>
public enum PetitionCategory
{
    /// <summary>申诉求决</summary>
    Appeal,
    /// <summary>检举控告；一经认定即封存（第三十条第三款）</summary>
    Accusation,
    /// <summary>建议意见</summary>
    Suggestion,
}
