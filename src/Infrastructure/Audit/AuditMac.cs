using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>The keyed hashes of the audit trail, each over an unambiguous sequence of bytes.</summary>
/// <remarks>Texts are preceded by their length and every message starts with its own letter: no two different contents,
/// and no entry, seal or head, give the same bytes.</remarks>
internal sealed class AuditMac(KeyRing keys) : IDisposable
{
    /// <summary>What the first seal follows, and what a seal covers whose entry is gone.</summary>
    public static readonly byte[] Nothing = new byte[Sm3.Size];

    private readonly Sm3Mac mac = new(keys.AuditKey);

    public byte[] OfEntry(AuditEntry entry)
    {
        var message = new Message('E');
        message.Add(entry.Id);
        // Microseconds: PostgreSQL keeps no more.
        message.Add(entry.OccurredAt.UtcTicks / TimeSpan.TicksPerMicrosecond);
        message.Add(entry.ActorId);
        message.Add(entry.ActorName);
        message.Add(entry.ActorUnit);
        message.Add(entry.ActorRoles);
        message.Add(entry.Act);
        message.Add(entry.Subject);
        message.Add(entry.SubjectId);
        message.Add(entry.SubjectVersion ?? -1L);
        message.Add(entry.Description);
        message.Add(entry.Purpose);
        message.Add(entry.Changes);
        return Finish(message);
    }

    public byte[] OfSeal(ReadOnlySpan<byte> previousHash, long seq, ReadOnlySpan<byte> entryMac)
    {
        var message = new Message('S');
        message.Add(previousHash);
        message.Add(seq);
        message.Add(entryMac);
        return Finish(message);
    }

    public byte[] OfHead(long seq, ReadOnlySpan<byte> hash)
    {
        var message = new Message('H');
        message.Add(seq);
        message.Add(hash);
        return Finish(message);
    }

    public bool IsTrue(AuditHead head) => Same(OfHead(head.Seq, head.Hash), head.Mac);

    public static bool Same(byte[] expected, byte[] found) => CryptographicOperations.FixedTimeEquals(expected, found);

    public void Dispose() => mac.Dispose();

    private byte[] Finish(Message message)
    {
        var result = mac.Compute(message.Content);
        message.Return();
        return result;
    }

    private struct Message(char kind)
    {
        private byte[] buffer = Start(kind);
        private int length = 1;

        public readonly ReadOnlySpan<byte> Content => buffer.AsSpan(0, length);

        public void Add(long number) => BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), number);

        public void Add(Guid id) => id.TryWriteBytes(Take(16), bigEndian: true, out _);

        public void Add(string? text)
        {
            if (text is null)
            {
                BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), -1);
                return;
            }

            var size = Encoding.UTF8.GetByteCount(text);
            BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), size);
            Encoding.UTF8.GetBytes(text, Take(size));
        }

        public void Add(ReadOnlySpan<byte> bytes)
        {
            BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), bytes.Length);
            bytes.CopyTo(Take(bytes.Length));
        }

        public readonly void Return() => ArrayPool<byte>.Shared.Return(buffer);

        private static byte[] Start(char kind)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(1024);
            buffer[0] = (byte)kind;
            return buffer;
        }

        private Span<byte> Take(int size)
        {
            if (length + size > buffer.Length)
            {
                var larger = ArrayPool<byte>.Shared.Rent((length + size) * 2);
                Content.CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            var taken = buffer.AsSpan(length, size);
            length += size;
            return taken;
        }
    }
}
