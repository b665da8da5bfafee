using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>哪一组规则在哪里、在哪一天适用。</summary>
public interface IRuleSets
{
    ValueTask<RuleSetRegister> CurrentAsync(CancellationToken cancellationToken);
}

/// <summary>Loaded to be changed.</summary>
public interface IDivisionRuleSets
{
    Task<DivisionRuleSets?> FindAsync(string division, CancellationToken cancellationToken);

    void Add(DivisionRuleSets ruleSets);
}
