using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>要调解的信访事项，连同判断能否调解的事实。</summary>
public sealed record MediatedItem(PetitionItemId Id, string RegNo, PetitionState State);

/// <summary>收案时的各项事实。</summary>
/// <param name="Item">Null where it does not come from a petition item.</param>
public sealed record NewMediation(string MediationNo, MediationKind Kind, MediatedItem? Item, string? DisputeNo, bool KeyDispute, OrganizationNode Organization)
{
    public required IReadOnlyList<string> Mediators { get; init; }

    public required IReadOnlyList<MediationParty> Parties { get; init; }

    public required string Matter { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>Asked of administrative mediation only.</summary>
    public bool WithinDiscretion { get; init; }
}

/// <summary>往年的一次调解；依附的信访事项须已入库。</summary>
/// <param name="Item">With its registration number and the day it was received.</param>
/// <param name="Agreed">Null while it runs.</param>
public sealed record RecordedMediation(
    string MediationNo, RecordedMediationItem? Item, MediationKind Kind, string OrganizationCode, DateOnly StartedOn, DateOnly? ConcludedOn, bool? Agreed);

/// <summary>往年的调解所依附的信访事项。</summary>
public sealed record RecordedMediationItem(PetitionItemId Id, string RegNo, DateOnly ReceivedOn);
