using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Calendar;

/// <summary>The calendar the product ships, with the years administrators have entered in place of its own.</summary>
internal sealed class WorkingDays(IServiceScopeFactory scopes, TimeProvider time) : IWorkingDays, ISaveListener, IDisposable
{
    // Years are never deleted, so the sum of the versions grows with every change.
    private readonly VersionedCache<WorkingDayCalendar> calendar = new(scopes, time,
        static (db, cancellationToken) => db.Set<CalendarYear>().SumAsync(y => (long)y.Version, cancellationToken),
        static async (db, version, cancellationToken) => Combine(
            await db.Set<CalendarYear>().AsNoTracking().OrderBy(y => y.Year).ToListAsync(cancellationToken), version));

    public ValueTask<WorkingDayCalendar> CurrentAsync(CancellationToken cancellationToken) => calendar.CurrentAsync(cancellationToken);

    public void Saved(IReadOnlySet<Type> aggregates)
    {
        if (aggregates.Contains(typeof(CalendarYear))) calendar.Invalidate();
    }

    public void Dispose() => calendar.Dispose();

    // The version names the years and how often they have been changed, the same in every process.
    private static WorkingDayCalendar Combine(List<CalendarYear> entered, long version)
    {
        var published = WorkingDayCalendar.Published;
        var years = published.Years.Concat(entered.Select(y => y.Year)).ToList();
        return entered.Aggregate(published, (calendar, year) => calendar.With(year.Year, year.Days, $"{years.Min()}-{years.Max()} #{version}"));
    }
}
