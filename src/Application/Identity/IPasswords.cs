namespace PetitionGovernance.Application.Identity;

/// <summary>Makes, hashes and verifies passwords.</summary>
public interface IPasswords
{
    /// <summary>A random password nobody has to remember.</summary>
    string Generate();

    string Hash(string password);

    /// <summary>Fast, for what <see cref="Generate"/> made: nobody guesses it, however fast he may try.</summary>
    /// <remarks>For trials only: the time of <see cref="Verify"/> then tells who exists.</remarks>
    string HashGenerated(string generated);

    /// <summary>Takes as long where there is no hash as where there is one, so that time does not tell who exists.</summary>
    bool Verify(string? hash, string tried);
}
