using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Positions encrypted like personal data: two cursors neither compare nor count.</summary>
internal sealed class EventCursors(FieldProtector protector) : IEventCursors
{
    private const string Column = "event_feed.cursor";
    private const int MaxLength = 100;

    public string Write(long position)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, position);
        return Base64Url.EncodeToString(protector.Protect(Column, bytes));
    }

    public long Read(string cursor)
    {
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor)) throw Damaged();
        try
        {
            return BinaryPrimitives.ReadInt64BigEndian(protector.RevealBytes(Column, Base64Url.DecodeFromChars(cursor)));
        }
        catch (CryptographicException)
        {
            throw Damaged();
        }
    }

    private static InvalidRequestException Damaged() => new(
        "cursor",
        "不是事件的游标；请原样带回上一次的 nextCursor，或者去掉它从最早的读起。",
        "Not a cursor of the events; send the last nextCursor unchanged, or none to start with the oldest.");
}
