using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>A change of one body. Which, and which version of it, comes from the route and the <c>If-Match</c> header.</summary>
public abstract record OrganizationCommand : ICommand<OrganizationView>
{
    internal string Target { get; init; } = "";

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }
}

public static class OrganizationCommandTarget
{
    /// <summary>Says which body, and which version of it the client has seen.</summary>
    public static T On<T>(this T command, string code, int? expectedVersion) where T : OrganizationCommand =>
        (T)(command with { Target = code, ExpectedVersion = expectedVersion });

    /// <exception cref="NotFoundException">There is no such body.</exception>
    /// <exception cref="StaleException">The body has changed since the client saw it.</exception>
    internal static async Task<Organization> TakeAsync(this IOrganizations organizations, OrganizationCommand command, CancellationToken cancellationToken)
    {
        var organization = await organizations.FindAsync(command.Target, cancellationToken) ?? throw new NotFoundException("organization");
        return command.ExpectedVersion is null || command.ExpectedVersion == organization.Version ? organization : throw new StaleException();
    }
}
