using System.Linq.Expressions;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IMediationCases
{
    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<MediationCase?> FindAsync(Guid id, Expression<Func<MediationCase, bool>> visible, CancellationToken cancellationToken);

    void Add(MediationCase opened);
}

/// <summary>重点矛盾纠纷的化解率的目标（百分比），由本地配置。</summary>
public sealed record KeyDisputeTarget(decimal Percent);
