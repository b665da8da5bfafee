using PetitionGovernance.Application.Legal;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.WebApi.Authentication;
using PetitionGovernance.WebApi.CommandLine;
using PetitionGovernance.WebApi.Conventions;
using PetitionGovernance.WebApi.Endpoints;
using PetitionGovernance.WebApi.Legal;
using PetitionGovernance.WebApi.OpenApi;

return await HostCommands.TryRunAsync(args) ?? await HostCommands.GuardAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHostDefaults();
    builder.RefuseOpenTrial();
    builder.Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"]);
    builder.Services.AddInfrastructure(builder.Configuration);
    builder.Services.AddSingleton(new Executions(ExecutionCatalogue.All));
    builder.Services.AddApiConventions();
    builder.AddPetitionAuthentication();
    builder.Services.AddOpenApiPages();

    var app = builder.Build();
    app.UseApiConventions();
    app.UsePetitionAuthentication();
    app.MapPetitionAuthentication();
    app.UseOpenApiPages();
    app.MapHealth();
    app.MapFrontPage();

    var api = app.MapApi().RequireAuthorization();
    api.MapPetitions();
    api.MapScreening();
    api.MapSameMatter();
    api.MapReviews();
    api.MapDocuments();
    api.MapSupervision();
    api.MapInspections();
    api.MapAccountability();
    api.MapAttachments();
    api.MapWorkQueue();
    api.MapUsers();
    api.MapOrganizations();
    api.MapCalendar();
    api.MapLegal();
    api.MapProcedures();
    api.MapCoordination();
    api.MapCasePackages();
    api.MapReception();
    api.MapConsultations();
    api.MapSourceGovernance();
    api.MapOutreach();
    api.MapReporting();
    api.MapMediations();
    api.MapAudit();
    api.MapIntegration();
    api.MapWebhooks();
    api.MapImports();

    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
});
