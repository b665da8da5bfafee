using System.Security.Cryptography;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The digests a file is kept under: the national one, and the one every machine can recompute.</summary>
internal static class Digests
{
    public static string Sha256(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    public static string Sm3(byte[] file) => Convert.ToHexStringLower(Security.Sm3.Hash(file));
}
