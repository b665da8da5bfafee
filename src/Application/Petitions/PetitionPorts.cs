using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IPetitionItems
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<PetitionItem?> FindAsync(PetitionRef reference, Expression<Func<PetitionItem, bool>> visible, CancellationToken cancellationToken);

    /// <summary>All items of a query, tracked; for acts over many items, always bounded by the caller.</summary>
    Task<List<PetitionItem>> ListAsync(Func<IQueryable<PetitionItem>, IQueryable<PetitionItem>> query, CancellationToken cancellationToken);

    void Add(PetitionItem item);
}

/// <summary>The single read, more frequent than all others: its query is translated once, not once for each reader.</summary>
public interface IPetitionReads
{
    /// <returns>Null when there is none or <paramref name="sight"/> does not reach it.</returns>
    Task<PetitionRow?> FindAsync(PetitionRef reference, PetitionSight sight, CancellationToken cancellationToken);
}

/// <summary>登记编号的发放：每一区划每一年递增、不重复，允许空号。</summary>
/// <remarks>Allocated outside the registration's transaction, so that registrations do not wait for each other.</remarks>
public interface IRegistrationNumbers
{
    Task<string> NextAsync(string divisionCode, int year, CancellationToken cancellationToken);
}

/// <summary>Users as other modules may know them.</summary>
public interface IOfficers
{
    Task<bool> IsActiveInAsync(string userName, string unitCode, CancellationToken cancellationToken);
}

public interface IHandOvers
{
    void Add(HandOver handOver);
}
