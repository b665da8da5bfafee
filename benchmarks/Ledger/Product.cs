using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Benchmarks.Ledger;

/// <summary>The product without the web: every use case as it is, of the head of the petition office, one scope each.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Product(string database, string keys)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Database:Provider", nameof(DatabaseProvider.PostgreSQL)), new("Database:ConnectionString", database), new("Keys:Directory", keys),
        ]).Build();
        var wired = new ServiceCollection().AddLogging().AddApplication().AddInfrastructure(configuration)
            .AddSingleton<IActorAccessor, OfficeLead>().AddSingleton<IIdempotencyKey, NoKey>();
        services = wired.BuildServiceProvider();
    }

    public static async Task<Product> InstallAsync(string database, string keys)
    {
        KeyRing.Create(keys);
        var product = new Product(database, keys);
        await ActingAsSystem.DoAsync(async () =>
        {
            await using var scope = product.services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SchemaUpdate>().ApplyAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<OrganizationsSeed>().SeedAsync(CancellationToken.None);
            return 0;
        });
        return product;
    }

    public async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class NoKey : IIdempotencyKey
    {
        public string? Value => null;
    }

    private sealed class OfficeLead : IActorAccessor
    {
        public Actor? Current { get; } = new(
            "bench", "bench", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.OfficeLead }, RolePermissions.Of([Role.OfficeLead]));
    }
}
