using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>What every act of reception begins with: who acts, on which day, and the day, session or problem, if he may see it.</summary>
public sealed class ReceptionDesk(PetitionDesk desk, IReceptions receptions, IReadStore store)
{
    private const int CountyLength = 6;

    public DateTimeOffset Now => desk.Now;

    public Actor Actor => desk.Actor;

    public DateOnly Today => desk.Today;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    public ValueTask<OrganizationTree> OrganizationsAsync(CancellationToken cancellationToken) => desk.OrganizationsAsync(cancellationToken);

    public async Task<IQueryable<ReceptionSession>> SessionsAsync(CancellationToken cancellationToken) =>
        store.Query<ReceptionSession>().Where(ReceptionVisibility.OfSessions(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));

    public async Task<IQueryable<ReceptionProblem>> ProblemsAsync(CancellationToken cancellationToken) =>
        store.Query<ReceptionProblem>().Where(ReceptionVisibility.OfProblems(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    /// <exception cref="NotFoundException">There is no such day.</exception>
    public async Task<ReceptionDay> DayAsync(ReceptionCommand command, CancellationToken cancellationToken) =>
        Fresh(await receptions.FindDayAsync(command.Id, cancellationToken) ?? throw new NotFoundException("reception-day"), command);

    /// <exception cref="NotFoundException">There is no such session, or the actor may not know that there is.</exception>
    public async Task<ReceptionSession> SessionAsync(ReceptionCommand command, CancellationToken cancellationToken)
    {
        var visible = ReceptionVisibility.OfSessions(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        return Fresh(await receptions.FindSessionAsync(command.Id, visible, cancellationToken) ?? throw new NotFoundException("reception-session"), command);
    }

    /// <exception cref="NotFoundException">There is no such problem, or the actor may not know that there is.</exception>
    public async Task<ReceptionProblem> ProblemAsync(ReceptionCommand command, CancellationToken cancellationToken)
    {
        var visible = ReceptionVisibility.OfProblems(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        return Fresh(await receptions.FindProblemAsync(command.Id, visible, cancellationToken) ?? throw new NotFoundException("reception-problem"), command);
    }

    /// <exception cref="InvalidRequestException">No organization has the code.</exception>
    public Task EnsureBodyAsync(string? code, string field, CancellationToken cancellationToken) => desk.EnsureOrganizationAsync(code, field, cancellationToken);

    /// <summary>The acting unit and the division its numbers begin with.</summary>
    public async Task<(string Unit, string County, string Division)> UnitAsync(CancellationToken cancellationToken) =>
        (await desk.OrganizationsAsync(cancellationToken)).Find(desk.Actor.UnitCode) is { DivisionCode: [_, _, _, _, _, _, ..] } unit
            ? (unit.Code, unit.DivisionCode[..CountyLength], unit.DivisionCode)
            : throw new InvalidRequestException("leaderName", "您的账号没有所属单位，不能登记接访。", "Your account has no unit of its own.");

    private static T Fresh<T>(T found, ReceptionCommand command) where T : Domain.Shared.AggregateRoot =>
        command.ExpectedVersion is { } expected && expected != found.Version ? throw new StaleException() : found;
}

/// <summary>An act on one day, session or problem; which, and on which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record ReceptionCommand
{
    internal Guid Id { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class ReceptionCommandTarget
{
    /// <summary>Says which record, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, Guid id, int? expectedVersion) where T : ReceptionCommand => (T)(command with { Id = id, ExpectedVersion = expectedVersion });
}
