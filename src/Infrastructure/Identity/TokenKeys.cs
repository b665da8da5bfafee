using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The key pair that signs tokens (ECDSA on P-256, for ES256 of RFC 7518) and the 256-bit key that encrypts codes and refresh tokens, kept beside the other keys.</summary>
/// <remarks>Losing them loses no data: everybody logs in again.</remarks>
public sealed record TokenKeys(ECDsa Signing, byte[] Encryption)
{
    public const string SigningFile = "signing.pem";
    public const string EncryptionFile = "token.key";

    private const int EncryptionKeySize = 32;

    /// <summary>Names the signing key in the head of a token: the same for the same key on every instance.</summary>
    public string SigningKeyId => Convert.ToHexStringLower(SHA256.HashData(Signing.ExportSubjectPublicKeyInfo()))[..16];

    internal static TokenKeys Of(DatabaseSettings settings, string? configured)
    {
        var directory = KeyDirectory.Of(settings, configured);
        if (settings.IsTrial) Create(directory);
        return new(Load(directory, SigningFile, Signer), Load(directory, EncryptionFile, Key));
    }

    /// <summary>Makes those that are missing.</summary>
    public static void Create(string directory)
    {
        Make(Path.Combine(directory, SigningFile), () =>
        {
            using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return pair.ExportPkcs8PrivateKeyPem() + "\n";
        });
        Make(Path.Combine(directory, EncryptionFile), () => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(EncryptionKeySize)) + "\n");
    }

    private static void Make(string path, Func<string> content)
    {
        if (!File.Exists(path)) SecretFile.Create(path, Encoding.ASCII.GetBytes(content()));
    }

    private static ECDsa Signer(string content)
    {
        var pair = ECDsa.Create();
        pair.ImportFromPem(content);
        return pair.KeySize == 256 ? pair : throw new CryptographicException("Not on P-256.");
    }

    private static byte[] Key(string content) =>
        Convert.FromHexString(content.Trim()) is { Length: EncryptionKeySize } key ? key : throw new CryptographicException("Not of 256 bits.");

    private static T Load<T>(string directory, string file, Func<string, T> read)
    {
        var path = Path.Combine(directory, file);
        if (!File.Exists(path))
        {
            throw new InvalidOperationException(
                $"缺少密钥文件 {path}：请运行主程序命令 create-keys {directory} 生成 / Key file {path} is missing: run the host command create-keys {directory}.");
        }

        try
        {
            return read(File.ReadAllText(path));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or ArgumentException or FormatException)
        {
            throw new InvalidOperationException($"密钥文件 {path} 无法读取 / Key file {path} cannot be read.", unreadable);
        }
    }
}
