using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Procedures;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Accountability;
using PetitionGovernance.Infrastructure.Attachments;
using PetitionGovernance.Infrastructure.Audit;
using PetitionGovernance.Infrastructure.Calendar;
using PetitionGovernance.Infrastructure.CasePackages;
using PetitionGovernance.Infrastructure.Coordination;
using PetitionGovernance.Infrastructure.Documents;
using PetitionGovernance.Infrastructure.Identity;
using PetitionGovernance.Infrastructure.Imports;
using PetitionGovernance.Infrastructure.Integration;
using PetitionGovernance.Infrastructure.Legal;
using PetitionGovernance.Infrastructure.Mediation;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Petitions;
using PetitionGovernance.Infrastructure.Reception;
using PetitionGovernance.Infrastructure.Reporting;
using PetitionGovernance.Infrastructure.Reviews;
using PetitionGovernance.Infrastructure.SameMatter;
using PetitionGovernance.Infrastructure.Screening;
using PetitionGovernance.Infrastructure.Security;
using PetitionGovernance.Infrastructure.SourceGovernance;
using PetitionGovernance.Infrastructure.Spreadsheets;
using PetitionGovernance.Infrastructure.Supervision;

namespace PetitionGovernance.Infrastructure;

/// <summary>Everything behind the Application's ports.</summary>
public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        var settings = DatabaseSettings.From(configuration);
        services.AddKeys(settings, configuration["Keys:Directory"]);
        services.AddDatabase(settings);
        services.AddIdentityStores(settings, configuration["Keys:Directory"]);
        services.AddScoped<SchemaUpdate>();
        services.AddScoped<IReadStore>(provider => provider.GetRequiredService<PetitionDb>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped(typeof(IRecords<>), typeof(Records<>));
        services.AddScoped(typeof(RecordDesk<>));
        services.AddAudit();
        services.AddOrganizations();
        services.AddCalendar();
        services.AddOfficialTexts();
        services.AddScoped<ProcedureAuthorities>();
        services.AddScoped<IIdempotencyStore, IdempotencyStore>();
        services.AddSingleton<RememberedRequestPruning>();
        services.AddHostedService(provider => provider.GetRequiredService<RememberedRequestPruning>());
        services.AddPetitions(IntakeLimits.From(configuration));
        services.AddCoordination(configuration);
        services.AddSameMatter(settings);
        services.AddScreening();
        services.AddReviews();
        services.AddCasePackages(configuration);
        services.AddReception();
        services.AddDocuments();
        services.AddSourceGovernance();
        services.AddMediation(configuration);
        services.AddSupervision(configuration);
        services.AddAccountability();
        services.AddSingleton<ISpreadsheets, XlsxBooks>();
        services.AddAttachments(settings, configuration);
        services.AddImports(settings, configuration);
        services.AddReporting();
        services.AddIntegration(configuration, settings.Provider);
        return services;
    }

    private static void AddPetitions(this IServiceCollection services, IntakeSettings intake)
    {
        services.AddSingleton(intake);
        services.AddScoped<PetitionDesk>();
        services.AddScoped<PetitionRegistrar>();
        services.AddScoped<PetitionItems>();
        services.AddScoped<IPetitionItems>(provider => provider.GetRequiredService<PetitionItems>());
        services.AddScoped<IHandOvers>(provider => provider.GetRequiredService<PetitionItems>());
        services.AddSingleton<PetitionReadQueries>();
        services.AddScoped<IPetitionReads, PetitionReads>();
        services.AddScoped<RegistrationNumbers>();
        services.AddScoped<IRegistrationNumbers>(provider => provider.GetRequiredService<RegistrationNumbers>());
        services.AddScoped<IRecordNumbers>(provider => provider.GetRequiredService<RegistrationNumbers>());
        services.AddScoped<IRunningDeadlines, PetitionDeadlines>();
        services.AddScoped<PetitionConclusion>();
        services.AddScoped<SealedAccess>();
        services.AddScoped<ISealedWatch>(provider => provider.GetRequiredService<SealedAccess>());
        services.AddScoped<ISealedSubjects, SealedPetitions>();
        services.AddSingleton<PetitionConclusionJob>();
        services.AddHostedService(provider => provider.GetRequiredService<PetitionConclusionJob>());
    }

    private static void AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditMac>();
        services.AddSingleton<AuditSignal>();
        services.AddSingleton<AuditSealer>();
        services.AddHostedService(provider => provider.GetRequiredService<AuditSealer>());
        services.AddScoped<AuditScribe>();
        services.AddScoped<IAuditTrail>(provider => provider.GetRequiredService<AuditScribe>());
        services.AddScoped<IAuditReader, AuditReader>();
        services.AddScoped<IAuditVerifier, AuditVerifier>();
    }

    // Read when the host starts, not here: the command that creates keys must run without any.
    private static void AddKeys(this IServiceCollection services, DatabaseSettings settings, string? directory)
    {
        services.AddSingleton(_ => KeyRing.Of(settings, directory));
        services.AddSingleton<FieldProtector>();
        services.AddSingleton<IBlindIndex>(provider => provider.GetRequiredService<FieldProtector>());
    }

    private static void AddDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        if (settings.Provider is DatabaseProvider.PostgreSQL)
            services.AddDbContextPool<PetitionDb, PostgresPetitionDb>((provider, options) =>
            {
                options.UsePostgres(settings.ConnectionString);
                options.ProtectFields(provider.GetRequiredService<FieldProtector>());
            });
        else
            services.AddDbContextPool<PetitionDb, SqlitePetitionDb>((provider, options) =>
            {
                options.UseEmbedded(settings.ConnectionString);
                options.ProtectFields(provider.GetRequiredService<FieldProtector>());
            });
    }
}
