using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Identity;

/// <summary>What goes into the tokens of a person or a machine.</summary>
/// <param name="Id">User id or client id.</param>
/// <param name="Name">Login name or client id.</param>
/// <param name="Scopes">What a machine was registered with; empty for people, whose roles decide.</param>
/// <param name="Stamp">Changes with the password: a session with another stamp is over.</param>
public sealed record Session(
    string Id, string Name, string UnitCode, OrganizationKind UnitKind, IReadOnlyList<Role> Roles, IReadOnlyList<string> Scopes, string Stamp, bool MustChangePassword);
