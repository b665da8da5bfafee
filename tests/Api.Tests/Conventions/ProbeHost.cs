using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.Api.Tests.Conventions;

/// <summary>The conventions on a real server, with endpoints that do nothing else: no database, no login.</summary>
public sealed class ProbeHost : IAsyncLifetime
{
    private readonly WebApplication app;

    public ProbeHost()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddApiConventions();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.UseApiConventions();
        var api = app.MapApi();
        api.MapPost("/petitions", (RegisterPetition body) => body);
        api.MapPost("/keyed", (IIdempotencyKey key) => new { key.Value });
        api.MapPost("/petitions/{id}/acceptance", (string id, AcceptPetition body, IfMatch match) => new Versioned<object>(new { id, match.Version, body.AcceptedOn }, 7));
        api.MapGet("/petitions", (Query<ListPetitions> query) => new Paged<ListPetitions>(new Page<ListPetitions>([query.Value], "next")));
        api.MapGet("/petitions/{id}", (string id) => new Versioned<object>(new { id }, 3));
        api.MapGet("/failures/{kind}", (string kind) => Fail(kind));
    }

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static IResult Fail(string kind) => throw (kind switch
    {
        "refused" => new RefusedException(PetitionRefusals.ObjectionPending with { Instead = "先答复异议。" }),
        "refused-field" => new RefusedException(PetitionRefusals.DateBeforeEarlierStep.On("acceptedOn")),
        "number" => new RefusedException(NumberRefusals.IdNumberCheckDigit.On("petitionerIdNo")),
        "key-reused" => new RefusedException(SharedRefusals.IdempotencyKeyReused),
        "not-found" => new NotFoundException("petition"),
        "stale" => new StaleException(),
        "forbidden" => new ForbiddenException("AcceptPetition"),
        "unauthenticated" => new UnauthenticatedException(),
        "invalid" => new InvalidRequestException("subject", "不能为空。", "Must not be empty."),
        _ => new InvalidOperationException("张三 13800000000", new FormatException("李四")),
    });
}
