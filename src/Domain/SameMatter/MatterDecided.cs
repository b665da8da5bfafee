using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>两件之间的认定改变了；不改变任何一件，也不影响统计。</summary>
public sealed record MatterDecided(
    Guid Id, PetitionItemId First, PetitionItemId Second, MatterStanding Before, MatterStanding After, DateOnly DecidedOn) : IDomainEvent
{
    public string Describe() => After switch
    {
        MatterStanding.Linked => "认定两件为同一事实和理由",
        MatterStanding.Different => "标明两件不是同一事实和理由",
        _ => Before is MatterStanding.Linked ? "解除两件的关联" : "撤回“不是同一事实和理由”的标明",
    };
}
