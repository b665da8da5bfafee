using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>What is decided between one item and others.</summary>
/// <param name="Linked">The same matter: by a clerk's decision, by registration, by a merge, or by way of others.</param>
/// <param name="Different">Marked as another matter, and what is linked with those.</param>
/// <param name="Pairs">The decisions between the item itself and another one, by the other one.</param>
public sealed record MatterRelations(
    IReadOnlySet<PetitionItemId> Linked, IReadOnlySet<PetitionItemId> Different, IReadOnlyDictionary<PetitionItemId, DecidedPair> Pairs)
{
    public MatterStanding With(PetitionItemId other) =>
        Linked.Contains(other) ? MatterStanding.Linked : Different.Contains(other) ? MatterStanding.Different : MatterStanding.Undecided;
}

/// <summary>What stands between two items, and since which decision.</summary>
public sealed record DecidedPair(PetitionItemId First, PetitionItemId Second, MatterStanding Standing, IReadOnlyList<MatterDecision> Decisions, int Version);
