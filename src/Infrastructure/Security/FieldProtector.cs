using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>Encrypts personal data column by column, and answers the keyed index by which it is looked up.</summary>
/// <remarks>A stored value is key id (2 bytes), nonce (12), ciphertext, tag (16); key id and column are authenticated with it,
/// so a value moved to another column does not open.</remarks>
internal sealed class FieldProtector : IBlindIndex, IDisposable
{
    private const int KeyIdSize = 2;

    private readonly byte[] current;
    private readonly Dictionary<ushort, byte[]> keys = [];
    private readonly Sm3Mac index;

    public FieldProtector(KeyRing ring)
    {
        current = ring.FieldKeys[0];
        foreach (var key in ring.FieldKeys)
        {
            if (!keys.TryAdd(IdOf(key), key))
                throw new InvalidOperationException("field.key 中有两个相同编号的密钥，请更换新密钥 / Two keys in field.key share an id; make the new one again.");
        }

        index = new Sm3Mac(ring.IndexKey);
        Fingerprint = Convert.ToHexString(Sm3.Hash([.. ring.FieldKeys.SelectMany(key => key), .. ring.IndexKey]));
    }

    /// <summary>Tells two sets of keys apart without showing them.</summary>
    public string Fingerprint { get; }

    public byte[] Protect(string column, string text) => Protect(column, Encoding.UTF8.GetBytes(text));

    public byte[] Protect(string column, byte[] content)
    {
        Span<byte> head = stackalloc byte[KeyIdSize + Sm4Gcm.NonceSize];
        WriteId(head, IdOf(current));
        RandomNumberGenerator.Fill(head[KeyIdSize..]);
        var body = Sm4Gcm.Encrypt(current, head[KeyIdSize..], content, Associated(head, column));
        return [.. head, .. body];
    }

    /// <exception cref="CryptographicException">Altered, of another column, or encrypted with a key this ring does not hold.</exception>
    public string Reveal(string column, ReadOnlySpan<byte> stored) => Encoding.UTF8.GetString(RevealBytes(column, stored));

    /// <exception cref="CryptographicException">As for text.</exception>
    public byte[] RevealBytes(string column, ReadOnlySpan<byte> stored)
    {
        if (stored.Length < KeyIdSize + Sm4Gcm.NonceSize + Sm4Gcm.TagSize || !keys.TryGetValue((ushort)((stored[0] << 8) | stored[1]), out var key))
            throw new CryptographicException($"{column} 的密钥不在密钥文件中 / The key of a value in {column} is not in {KeyRing.FieldFile}.");
        var nonce = stored.Slice(KeyIdSize, Sm4Gcm.NonceSize);
        return Sm4Gcm.Decrypt(key, nonce, stored[(KeyIdSize + Sm4Gcm.NonceSize)..], Associated(stored, column));
    }

    public string BlindIndex(string kind, string normalised) =>
        Convert.ToHexStringLower(index.Compute([.. Encoding.UTF8.GetBytes(kind), 0, .. Encoding.UTF8.GetBytes(normalised)]));

    public void Dispose() => index.Dispose();

    private static byte[] Associated(ReadOnlySpan<byte> head, string column) => [.. head[..KeyIdSize], .. Encoding.UTF8.GetBytes(column)];

    private static ushort IdOf(byte[] key)
    {
        var hash = Sm3.Hash([.. "field-key-id"u8, .. key]);
        return (ushort)((hash[0] << 8) | hash[1]);
    }

    private static void WriteId(Span<byte> head, ushort id) => System.Buffers.Binary.BinaryPrimitives.WriteUInt16BigEndian(head, id);
}
