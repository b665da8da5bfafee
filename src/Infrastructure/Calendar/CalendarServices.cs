using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Calendar;

internal static class CalendarServices
{
    public static void AddCalendar(this IServiceCollection services)
    {
        services.AddScoped<ICalendarYears, CalendarYears>();
        services.AddSingleton<WorkingDays>();
        services.AddSingleton<IWorkingDays>(provider => provider.GetRequiredService<WorkingDays>());
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<WorkingDays>());
        services.AddSingleton<DeadlineRecomputation>();
        services.AddSingleton<IDeadlineRecomputation>(provider => provider.GetRequiredService<DeadlineRecomputation>());
        // After the calendar itself: what is recomputed must see the new one.
        services.AddSingleton<ISaveListener>(provider => provider.GetRequiredService<DeadlineRecomputation>());
        services.AddHostedService(provider => provider.GetRequiredService<DeadlineRecomputation>());
    }
}
