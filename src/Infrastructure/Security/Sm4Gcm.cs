using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>SM4 in Galois/counter mode, RFC 8998.</summary>
internal static class Sm4Gcm
{
    public const int KeySize = 16;
    public const int NonceSize = 12;
    public const int TagSize = 16;

    /// <returns>Ciphertext followed by the tag.</returns>
    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, byte[] associated) =>
        Run(forEncryption: true, key, nonce, plain, associated);

    /// <exception cref="CryptographicException">Key, column or bytes are not the ones it was encrypted with.</exception>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedBytes, byte[] associated)
    {
        try
        {
            return Run(forEncryption: false, key, nonce, sealedBytes, associated);
        }
        catch (InvalidCipherTextException failure)
        {
            throw new CryptographicException("The value was altered, or belongs to another column or key.", failure);
        }
    }

    private static byte[] Run(bool forEncryption, byte[] key, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> input, byte[] associated)
    {
        var cipher = new GcmBlockCipher(new SM4Engine());
        cipher.Init(forEncryption, new AeadParameters(new KeyParameter(key), TagSize * 8, nonce.ToArray(), associated));
        var output = new byte[cipher.GetOutputSize(input.Length)];
        var written = cipher.ProcessBytes(input, output);
        cipher.DoFinal(output.AsSpan(written));
        return output;
    }
}
