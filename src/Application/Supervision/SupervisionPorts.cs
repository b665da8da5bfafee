using System.Linq.Expressions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface ISupervisionRecords
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<T?> FindAsync<T>(Guid id, Expression<Func<T, bool>> visible, CancellationToken cancellationToken) where T : SupervisionRecord;

    /// <summary>All of a query, tracked; always bounded by the caller.</summary>
    Task<List<T>> ListAsync<T>(Func<IQueryable<T>, IQueryable<T>> query, CancellationToken cancellationToken) where T : SupervisionRecord;

    void Add(SupervisionRecord made);
}
