using System.Linq.Expressions;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IPathGuidances
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<PathGuidance?> FindAsync(
        Expression<Func<PathGuidance, bool>> which, Expression<Func<PathGuidance, bool>> visible, CancellationToken cancellationToken);

    /// <summary>All of a query, tracked; always bounded by the caller.</summary>
    Task<List<PathGuidance>> ListAsync(Func<IQueryable<PathGuidance>, IQueryable<PathGuidance>> query, CancellationToken cancellationToken);

    void Add(PathGuidance given);
}
