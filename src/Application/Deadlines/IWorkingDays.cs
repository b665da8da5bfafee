using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>The working-day calendar in force.</summary>
public interface IWorkingDays
{
    ValueTask<WorkingDayCalendar> CurrentAsync(CancellationToken cancellationToken);
}
