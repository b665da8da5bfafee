using System.Linq.Expressions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>The aggregates, loaded to be changed.</summary>
public interface IReceptions
{
    Task<ReceptionDay?> FindDayAsync(Guid id, CancellationToken cancellationToken);

    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<ReceptionSession?> FindSessionAsync(Guid id, Expression<Func<ReceptionSession, bool>> visible, CancellationToken cancellationToken);

    /// <returns>Null when there is none or <paramref name="visible"/> hides it.</returns>
    Task<ReceptionProblem?> FindProblemAsync(Guid id, Expression<Func<ReceptionProblem, bool>> visible, CancellationToken cancellationToken);

    void Add(ReceptionDay day);

    void Add(ReceptionSession session);

    void Add(ReceptionProblem problem);
}
