using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The certificates that sign access tokens and encrypt codes and refresh tokens, kept beside the other keys.</summary>
/// <remarks>Losing them loses no data: everybody logs in again.</remarks>
public sealed record TokenKeys(X509Certificate2 Signing, X509Certificate2 Encryption)
{
    public const string SigningFile = "signing.pfx";
    public const string EncryptionFile = "encryption.pfx";

    private const int KeySize = 2048;
    private const int ValidYears = 20;

    internal static TokenKeys Of(DatabaseSettings settings, string? configured, TimeProvider time)
    {
        var directory = KeyDirectory.Of(settings, configured);
        if (settings.IsTrial) Create(directory, time);
        return new(Load(directory, SigningFile), Load(directory, EncryptionFile));
    }

    /// <summary>Makes those that are missing.</summary>
    public static void Create(string directory, TimeProvider time) => Parallel.Invoke(
        () => Create(directory, SigningFile, X509KeyUsageFlags.DigitalSignature, time),
        () => Create(directory, EncryptionFile, X509KeyUsageFlags.KeyEncipherment, time));

    private static void Create(string directory, string file, X509KeyUsageFlags usage, TimeProvider time)
    {
        var path = Path.Combine(directory, file);
        if (File.Exists(path)) return;
        using var key = RSA.Create(KeySize);
        var request = new CertificateRequest($"CN=PetitionGovernance {Path.GetFileNameWithoutExtension(file)}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        var today = time.GetUtcNow();
        using var certificate = request.CreateSelfSigned(today.AddDays(-1), today.AddYears(ValidYears));
        SecretFile.Create(path, certificate.Export(X509ContentType.Pfx));
    }

    private static X509Certificate2 Load(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        if (!File.Exists(path))
        {
            throw new InvalidOperationException(
                $"缺少密钥文件 {path}：请运行主程序命令 create-keys {directory} 生成 / Key file {path} is missing: run the host command create-keys {directory}.");
        }

        try
        {
            // The key of a service belongs into no store of the account; macOS knows no other way.
            return X509CertificateLoader.LoadPkcs12FromFile(
                path, password: null, OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException failure)
        {
            throw new InvalidOperationException($"密钥文件 {path} 无法读取 / Key file {path} cannot be read.", failure);
        }
    }
}
