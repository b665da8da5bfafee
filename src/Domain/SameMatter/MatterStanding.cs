namespace PetitionGovernance.Domain.SameMatter;

/// <summary>两件之间现在的认定。</summary>
public enum MatterStanding
{
    /// <summary>没有认定，或者已经撤回</summary>
    Undecided,
    /// <summary>同一事实和理由</summary>
    Linked,
    /// <summary>不是同一事实和理由，不再询问</summary>
    Different,
}
