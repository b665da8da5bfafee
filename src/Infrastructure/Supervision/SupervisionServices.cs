using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Application.Supervision.Triggers;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Supervision;

internal static class SupervisionServices
{
    private const int DefaultFeedbackDays = 30;
    private const int DefaultAnswerDays = 15;
    private const int MostDays = 365;
    private const int MostNumber = 100_000;

    private static readonly List<ISupervisionTrigger> Triggers =
    [
        .. typeof(ISupervisionTrigger).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ISupervisionTrigger)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (ISupervisionTrigger)Activator.CreateInstance(type)!),
    ];

    public static void AddSupervision(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => SettingsOf(configuration));
        services.AddSingleton<IReadOnlyList<ISupervisionTrigger>>(Triggers);
        services.AddScoped<SupervisionDesk>();
        services.AddScoped<ISupervisionRecords, SupervisionRecords>();
        services.AddScoped<IInspections, Inspections>();
        services.AddScoped<SupervisionWatch>();
        services.AddScoped<ISealedSubjects, SealedSupervision>();
        services.AddSingleton<SupervisionJob>();
        services.AddHostedService(provider => provider.GetRequiredService<SupervisionJob>());
    }

    private static SupervisionSettings SettingsOf(IConfiguration configuration) => new(
        Number(configuration, "Supervision:FeedbackWithinDays", DefaultFeedbackDays, MostDays),
        Number(configuration, "Supervision:AnswerWithinDays", DefaultAnswerDays, MostDays),
        Triggers.ToDictionary(trigger => trigger.Kind, trigger => NumberOf(configuration, trigger)));

    private static int? NumberOf(IConfiguration configuration, ISupervisionTrigger trigger)
    {
        var key = $"Supervision:Triggers:{trigger.Kind}";
        return configuration[key] is "off" ? null : Number(configuration, key, trigger.DefaultNumber, MostNumber);
    }

    private static int Number(IConfiguration configuration, string key, int standard, int most)
    {
        if (configuration[key] is not { } text) return standard;
        return int.TryParse(text, out var number) && number > 0 && number <= most
            ? number
            : throw new InvalidOperationException($"{key} must be 1 to {most}, not '{text}'.");
    }
}
