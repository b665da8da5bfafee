using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Infrastructure.Coordination;

internal static class CoordinationServices
{
    private const string AnswerDays = "Coordination:AnswerWithinDays";
    private const int DefaultAnswerDays = 15;
    private const int MostAnswerDays = 365;

    public static void AddCoordination(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => Answers(configuration));
        services.AddScoped<GuidanceDesk>();
        services.AddScoped<IPathGuidances, PathGuidances>();
        services.AddScoped<GuidanceSilence>();
        services.AddScoped<ISealedSubjects, SealedGuidance>();
        services.AddScoped<ConsultationVisibility>();
        services.AddScoped<ISealedSubjects>(provider => provider.GetRequiredService<ConsultationVisibility>());
        services.AddSingleton<GuidanceSilenceJob>();
        services.AddHostedService(provider => provider.GetRequiredService<GuidanceSilenceJob>());
    }

    private static AnswerPeriod Answers(IConfiguration configuration)
    {
        if (configuration[AnswerDays] is not { } text) return new AnswerPeriod(DefaultAnswerDays);
        return int.TryParse(text, out var days) && days is > 0 and <= MostAnswerDays
            ? new AnswerPeriod(days)
            : throw new InvalidOperationException($"{AnswerDays} must be 1 to {MostAnswerDays}, not '{text}'.");
    }
}
