using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace PetitionGovernance.Infrastructure.Security;

/// <summary>The national hash, GB/T 32905.</summary>
internal static class Sm3
{
    public const int Size = 32;

    public static byte[] Hash(ReadOnlySpan<byte> content)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(content);
        var hash = new byte[Size];
        digest.DoFinal(hash);
        return hash;
    }
}

/// <summary>HMAC-SM3 under one key; may be used from several threads.</summary>
internal sealed class Sm3Mac : IDisposable
{
    // The engine is not thread-safe and its key set-up costs more than a short message.
    private readonly ThreadLocal<HMac> engines;

    public Sm3Mac(byte[] key) => engines = new(() =>
    {
        var engine = new HMac(new SM3Digest());
        engine.Init(new KeyParameter(key));
        return engine;
    });

    public byte[] Compute(ReadOnlySpan<byte> content)
    {
        var engine = engines.Value!;
        engine.BlockUpdate(content);
        var mac = new byte[Sm3.Size];
        engine.DoFinal(mac);
        return mac;
    }

    public void Dispose() => engines.Dispose();
}
