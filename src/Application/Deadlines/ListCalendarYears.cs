using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>列出已经公布并录入节假日安排的年份。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageCalendar)]
public sealed record ListCalendarYears : IQuery<IReadOnlyList<CalendarYearView>>;

internal sealed class ListCalendarYearsHandler(IReadStore store) : IRequestHandler<ListCalendarYears, IReadOnlyList<CalendarYearView>>
{
    public async Task<IReadOnlyList<CalendarYearView>> Handle(ListCalendarYears request, CancellationToken cancellationToken)
    {
        var entered = await store.Query<CalendarYear>().Select(CalendarYearView.Projection).ToListAsync(cancellationToken);
        var shipped = WorkingDayCalendar.Published.Years.Where(year => entered.All(e => e.Year != year)).Select(CalendarYearView.Shipped);
        return [.. entered.Concat(shipped).OrderBy(y => y.Year)];
    }
}
