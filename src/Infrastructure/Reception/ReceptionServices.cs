using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Reception;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Reception;

internal static class ReceptionServices
{
    public static void AddReception(this IServiceCollection services)
    {
        services.AddScoped<ReceptionDesk>();
        services.AddScoped<IReceptions, StoredReceptions>();
        services.AddScoped<ISealedSubjects, SealedProblems>();
    }
}

internal sealed class StoredReceptions(PetitionDb db) : IReceptions
{
    public Task<ReceptionDay?> FindDayAsync(Guid id, CancellationToken cancellationToken) => db.Set<ReceptionDay>().FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public Task<ReceptionSession?> FindSessionAsync(Guid id, Expression<Func<ReceptionSession, bool>> visible, CancellationToken cancellationToken) =>
        db.Set<ReceptionSession>().Where(visible).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    // Asked in two steps: the condition looks at items without tracking them, and what is found in one query with it would not be tracked either.
    public async Task<ReceptionProblem?> FindProblemAsync(Guid id, Expression<Func<ReceptionProblem, bool>> visible, CancellationToken cancellationToken) =>
        await db.Set<ReceptionProblem>().Where(visible).AnyAsync(p => p.Id == id, cancellationToken)
            ? await db.Set<ReceptionProblem>().FirstOrDefaultAsync(p => p.Id == id, cancellationToken)
            : null;

    public void Add(ReceptionDay day) => db.Add(day);

    public void Add(ReceptionSession session) => db.Add(session);

    public void Add(ReceptionProblem problem) => db.Add(problem);
}
