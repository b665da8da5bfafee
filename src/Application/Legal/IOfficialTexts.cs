using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Legal;

/// <summary>The loadings of official texts; only added to.</summary>
public interface IOfficialTextLoadings
{
    /// <returns>Null when none has been loaded.</returns>
    Task<OfficialTextLoading?> LatestAsync(string regulationId, CancellationToken cancellationToken);

    void Add(OfficialTextLoading loading);
}

/// <summary>The official wording in use.</summary>
public interface IOfficialTexts
{
    ValueTask<OfficialTexts> CurrentAsync(CancellationToken cancellationToken);
}
