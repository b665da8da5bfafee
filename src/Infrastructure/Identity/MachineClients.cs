using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>Machine clients are OpenIddict's confidential applications; their unit is a property of the application.</summary>
internal sealed class MachineClients(IOpenIddictApplicationManager applications, PetitionDb db) : IMachineClients
{
    private const int SecretBytes = 32;
    private const string UnitCode = "unitCode";
    private const string Revoked = "revoked";

    public async Task<string> RegisterAsync(NewMachineClient client, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(client.ClientId, cancellationToken) is not null) throw new RefusedException(SharedRefusals.AlreadyExists);
        var secret = NewSecret();
        var application = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = client.DisplayName,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
            Properties = { [UnitCode] = JsonSerializer.SerializeToElement(client.UnitCode) },
        };
        application.Permissions.UnionWith(client.Scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        await JoinUnitOfWorkAsync(cancellationToken);
        try
        {
            await applications.CreateAsync(application, cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new RefusedException(SharedRefusals.AlreadyExists);
        }

        return secret;
    }

    public async Task<MachineClientView?> FindAsync(string clientId, CancellationToken cancellationToken) =>
        await applications.FindByClientIdAsync(clientId, cancellationToken) is { } application
            && await ReadAsync(application, cancellationToken) is { } descriptor
            ? View(descriptor)
            : null;

    public async Task<IReadOnlyList<MachineClientView>> ListAsync(CancellationToken cancellationToken)
    {
        var clients = new List<MachineClientView>();
        await foreach (var application in applications.ListAsync(cancellationToken: cancellationToken))
        {
            if (await ReadAsync(application, cancellationToken) is { } descriptor) clients.Add(View(descriptor));
        }

        clients.Sort((a, b) => string.CompareOrdinal(a.ClientId, b.ClientId));
        return clients;
    }

    public async Task RevokeAsync(string clientId, CancellationToken cancellationToken)
    {
        if (await applications.FindByClientIdAsync(clientId, cancellationToken) is not { } application
            || await ReadAsync(application, cancellationToken) is not { } descriptor
            || descriptor.Properties.ContainsKey(Revoked))
        {
            throw new NotFoundException("client");
        }

        descriptor.ClientSecret = NewSecret();
        descriptor.Permissions.RemoveWhere(permission => !permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal));
        descriptor.Properties[Revoked] = JsonSerializer.SerializeToElement(true);
        await JoinUnitOfWorkAsync(cancellationToken);
        await applications.UpdateAsync(application, descriptor, cancellationToken);
    }

    /// <summary>The unit a machine client acts for; null for the product's own public clients.</summary>
    public static string? UnitOf(OpenIddictApplicationDescriptor application) =>
        application.Properties.TryGetValue(UnitCode, out var unit) ? unit.GetString() : null;

    private async Task<OpenIddictApplicationDescriptor?> ReadAsync(object application, CancellationToken cancellationToken)
    {
        var descriptor = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(descriptor, application, cancellationToken);
        return UnitOf(descriptor) is null ? null : descriptor;
    }

    // OpenIddict saves by itself; the unit of work commits, so that client and audit entry stand or fall together.
    private async Task JoinUnitOfWorkAsync(CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null) await db.Database.BeginTransactionAsync(cancellationToken);
    }

    private static MachineClientView View(OpenIddictApplicationDescriptor application) => new()
    {
        ClientId = application.ClientId!,
        DisplayName = application.DisplayName ?? "",
        UnitCode = UnitOf(application)!,
        Scopes = [.. application.Permissions.Where(IsScope).Select(p => p[Permissions.Prefixes.Scope.Length..]).Order(StringComparer.Ordinal)],
        Revoked = application.Properties.ContainsKey(Revoked),
    };

    private static bool IsScope(string permission) => permission.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal);

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
}
