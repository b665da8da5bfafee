using System.Linq.Expressions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IReviewCases
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<ReviewCase?> FindAsync(Guid id, Expression<Func<ReviewCase, bool>> visible, CancellationToken cancellationToken);

    /// <summary>All cases of a query, tracked; always bounded by the caller.</summary>
    Task<List<ReviewCase>> ListAsync(Func<IQueryable<ReviewCase>, IQueryable<ReviewCase>> query, CancellationToken cancellationToken);

    void Add(ReviewCase opened);
}
