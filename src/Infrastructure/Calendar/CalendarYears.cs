using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Calendar;

internal sealed class CalendarYears(PetitionDb db) : ICalendarYears
{
    public Task<CalendarYear?> FindAsync(int year, CancellationToken cancellationToken) =>
        db.Set<CalendarYear>().FirstOrDefaultAsync(y => y.Year == year, cancellationToken);

    public void Add(CalendarYear year) => db.Add(year);
}
