using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>期限总表：现行的在前，此前的在后。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageCalendar)]
public sealed record ListPeriods : IQuery<IReadOnlyList<PeriodView>>;

internal sealed class ListPeriodsHandler : IRequestHandler<ListPeriods, IReadOnlyList<PeriodView>>
{
    private static readonly IReadOnlyList<PeriodView> All = [.. Periods.All.Select(PeriodView.Of)];

    public Task<IReadOnlyList<PeriodView>> Handle(ListPeriods request, CancellationToken cancellationToken) => Task.FromResult(All);
}
