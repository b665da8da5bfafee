using System.Security.Cryptography;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>The secret keys of one installation, read from the files of one directory.</summary>
/// <remarks>Each file holds hexadecimal lines. The first line of <c>field.key</c> encrypts; further lines, the keys it
/// replaced, still decrypt. The two other files hold one key each: an index or a chain cannot change its key halfway.</remarks>
public sealed class KeyRing
{
    public const string FieldFile = "field.key";
    public const string IndexFile = "index.key";
    public const string AuditFile = "audit.key";

    private const int MacKeySize = 32;

    private static readonly (string File, int Size)[] Files = [(FieldFile, Sm4Gcm.KeySize), (IndexFile, MacKeySize), (AuditFile, MacKeySize)];

    private KeyRing(IReadOnlyList<byte[]> fieldKeys, byte[] indexKey, byte[] auditKey) =>
        (FieldKeys, IndexKey, AuditKey) = (fieldKeys, indexKey, auditKey);

    internal IReadOnlyList<byte[]> FieldKeys { get; }

    internal byte[] IndexKey { get; }

    internal byte[] AuditKey { get; }

    /// <summary>Trial makes its keys at the first start; any other installation has them made by a command.</summary>
    internal static KeyRing Of(DatabaseSettings settings, string? configured) =>
        // A database without its keys is a loss to be told, not a first start.
        Load(KeyDirectory.Of(settings, configured), createIfMissing: settings.IsTrial && string.IsNullOrEmpty(configured) && !File.Exists(settings.EmbeddedFile));

    /// <exception cref="InvalidOperationException">A file is missing or unreadable; the message says what to do.</exception>
    public static KeyRing Load(string directory, bool createIfMissing)
    {
        foreach (var (file, size) in Files)
        {
            var path = Path.Combine(directory, file);
            if (File.Exists(path)) continue;
            if (!createIfMissing)
            {
                throw new InvalidOperationException(
                    $"缺少密钥文件 {path}：请从备份恢复；尚无数据时，请运行主程序命令 create-keys {directory} 生成 / " +
                    $"Key file {path} is missing: restore it from the backup; where there is no data yet, run the host command create-keys {directory}.");
            }

            Write(path, size);
        }

        return new(Read(directory, FieldFile, Sm4Gcm.KeySize), Read(directory, IndexFile, MacKeySize)[0], Read(directory, AuditFile, MacKeySize)[0]);
    }

    /// <summary>Makes fresh keys, never over existing ones.</summary>
    /// <exception cref="InvalidOperationException">The directory already holds a key.</exception>
    public static KeyRing Create(string directory)
    {
        if (Files.Select(f => Path.Combine(directory, f.File)).FirstOrDefault(File.Exists) is { } existing)
        {
            throw new InvalidOperationException(
                $"{existing} 已存在：覆盖密钥会使已有数据无法读取，请换一个空目录 / {existing} exists: overwriting a key makes stored data unreadable; name an empty directory.");
        }

        return Load(directory, createIfMissing: true);
    }

    private static List<byte[]> Read(string directory, string file, int size)
    {
        var path = Path.Combine(directory, file);
        try
        {
            var keys = File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0).Select(Convert.FromHexString).ToList();
            if (keys.Count > 0 && keys.All(key => key.Length == size)) return keys;
        }
        catch (FormatException)
        {
            // Answered below: the content itself must not reach a log.
        }

        throw new InvalidOperationException($"密钥文件 {path} 每行须为 {size * 2} 个十六进制字符 / Each line of {path} must be {size * 2} hexadecimal characters.");
    }

    private static void Write(string path, int size) =>
        SecretFile.Create(path, System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(size)) + "\n"));
}
