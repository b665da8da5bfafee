using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>The entries of the responsibility list, loaded to be changed.</summary>
public interface IResponsibilities
{
    Task<ResponsibilityEntry?> FindAsync(ResponsibilityEntryId id, CancellationToken cancellationToken);

    void Add(ResponsibilityEntry entry);
}

/// <summary>The responsibility list as it stands.</summary>
public interface IResponsibilityDirectory
{
    ValueTask<ResponsibilityRegister> CurrentAsync(CancellationToken cancellationToken);
}

/// <summary>The responsibility list to ask, and its entries to show, by body.</summary>
public sealed record ResponsibilityRegister(ResponsibilityList List, IReadOnlyList<ResponsibilityView> Entries);
