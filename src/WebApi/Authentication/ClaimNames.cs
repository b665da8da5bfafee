namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Claims of the product's tokens besides the standard ones (<c>sub</c>, <c>scope</c>).</summary>
public static class ClaimNames
{
    /// <summary>Login name or client id.</summary>
    public const string Name = "name";

    /// <summary>Code of the unit acted for.</summary>
    public const string Unit = "unit";

    /// <summary>Kind of that unit.</summary>
    public const string UnitKind = "unit_kind";

    /// <summary>One claim per role; <c>integration</c> for machines.</summary>
    public const string Role = "role";

    /// <summary>Changes with the password; stays within the server, never in an access token.</summary>
    internal const string Stamp = "stamp";
}
