using System.Linq.Expressions;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface ICasePackages
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<LeaderCasePackage?> FindAsync(Guid id, Expression<Func<LeaderCasePackage, bool>> visible, CancellationToken cancellationToken);

    /// <summary>All of a query, tracked; always bounded by the caller.</summary>
    Task<List<LeaderCasePackage>> ListAsync(Func<IQueryable<LeaderCasePackage>, IQueryable<LeaderCasePackage>> query, CancellationToken cancellationToken);

    /// <summary>The single read: its lists are fetched one by one, not multiplied with each other.</summary>
    Task<CasePackageView?> ReadAsync(Guid id, Expression<Func<LeaderCasePackage, bool>> visible, CancellationToken cancellationToken);

    void Add(LeaderCasePackage package);
}

/// <summary>包案的本地设置。</summary>
/// <param name="WatchDays">How long a closed package is watched.</param>
/// <param name="WarnDays">How many days before the target the light turns yellow.</param>
public sealed record CasePackageSettings(int WatchDays, int WarnDays);
