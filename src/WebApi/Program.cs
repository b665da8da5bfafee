using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.WebApi.Conventions;
using PetitionGovernance.WebApi.Endpoints;

var builder = WebApplication.CreateBuilder(args);
builder.AddHostDefaults();
builder.Services.AddApplication();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddApiConventions();

var app = builder.Build();
app.UseApiConventions();
app.MapHealth();

var api = app.MapApi();
api.MapPetitions();
api.MapWorkQueue();

app.Run();
