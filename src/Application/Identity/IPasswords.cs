namespace PetitionGovernance.Application.Identity;

/// <summary>Makes, hashes and verifies passwords.</summary>
public interface IPasswords
{
    /// <summary>A random password nobody has to remember.</summary>
    string Generate();

    string Hash(string password);

    /// <summary>Takes as long where there is no hash as where there is one, so that time does not tell who exists.</summary>
    bool Verify(string? hash, string tried);
}
