using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>The years administrators have entered, loaded to be changed.</summary>
public interface ICalendarYears
{
    Task<CalendarYear?> FindAsync(int year, CancellationToken cancellationToken);

    void Add(CalendarYear year);
}
