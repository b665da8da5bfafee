using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>PBKDF2 with HMAC-SHA-512, as the platform's hasher does it.</summary>
internal sealed class Passwords : IPasswords
{
    // Without letters and digits that look alike on paper.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 5;
    private const int GroupLength = 4;

    private readonly PasswordHasher<User> hasher = Hasher(iterations: 210_000);
    private readonly PasswordHasher<User> fast = Hasher(iterations: 1_000);
    private readonly Lazy<string> nobodys;

    public Passwords() => nobodys = new(() => Hash(Generate()));

    public string Generate() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));

    // The hasher takes a user for derived hashers only; its own ignores it.
    public string Hash(string password) => hasher.HashPassword(null!, password);

    public string HashGenerated(string generated) => fast.HashPassword(null!, generated);

    public bool Verify(string? hash, string tried) =>
        hasher.VerifyHashedPassword(null!, hash ?? nobodys.Value, tried) is not PasswordVerificationResult.Failed && hash is not null;

    private static PasswordHasher<User> Hasher(int iterations) => new(Options.Create(new PasswordHasherOptions { IterationCount = iterations }));
}
