using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Attachments;

/// <summary>事项上的一个证据文件；文件本身另存，此处是它的登记。</summary>
/// <remarks>Removed, the record stays: who, when, why; only the file goes.</remarks>
public sealed class Attachment : AggregateRoot
{
    public const int MaxTextLength = 500;

    private Attachment()
    {
    }

    public Guid Id { get; private init; }

    public PetitionItemId Item { get; private init; }

    /// <summary>信访事项的登记编号。</summary>
    public string RegNo { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public string Kind { get; private init; } = "";

    public long Length { get; private init; }

    public string Sha256 { get; private init; } = "";

    public string? Note { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>添加的人（登录名）。</summary>
    public string AddedBy { get; private init; } = "";

    public string AddedByOrgCode { get; private init; } = "";

    public DateOnly? RemovedOn { get; private set; }

    public string? RemovedBy { get; private set; }

    public string? RemovalReason { get; private set; }

    /// <summary>移除以后，文件也已删去。</summary>
    public bool ContentGone { get; private set; }

    public override Subject Subject => new("attachment", Id.ToString());

    public static Refusal? MayNotAdd(PetitionState item) =>
        item.Status is PetitionStatus.Withdrawn or PetitionStatus.Concluded ? AttachmentRefusals.ItemEnded : null;

    /// <summary>按内容核对种类以后登记。</summary>
    /// <param name="allowed">Codes of the kinds taken here.</param>
    public static Attachment Add(NewAttachment a, IReadOnlySet<string> allowed, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(MayNotAdd(a.State));
        Lawful.Ensure(a.Length == 0 ? AttachmentRefusals.Empty : null);
        var kind = FileKind.Named(a.FileName);
        Lawful.Ensure(kind is null || !allowed.Contains(kind.Code) ? AttachmentRefusals.KindNotAllowed : null);
        Lawful.Ensure(kind!.Fits(a.Sample) ? null : AttachmentRefusals.ContentDiffers);
        var added = new Attachment
        {
            Id = a.Id,
            Item = a.Item,
            RegNo = a.RegNo,
            FileName = a.FileName,
            Kind = kind.Code,
            Length = a.Length,
            Sha256 = a.Sha256,
            Note = a.Note,
            AddedAt = at,
            AddedBy = now.Actor.Name,
            AddedByOrgCode = now.Actor.ActsForAnyUnit ? a.State.ReceivingOrgCode : now.Actor.UnitCode,
        };
        added.Raise(new AttachmentAdded(added.Id, added.Item, added.Kind, added.Length));
        return added;
    }

    /// <summary>误附、与事项无关的移除；书面答复以后不得移除。</summary>
    public void Remove(string reason, PetitionState item, Occasion now)
    {
        Lawful.Ensure(now.Actor.ActsFor(AddedByOrgCode) || now.Actor.UnitKind is OrganizationKind.PetitionOffice ? null : AttachmentRefusals.NotYours);
        Lawful.Ensure(RemovedOn is null ? null : AttachmentRefusals.RemovedAlready);
        Lawful.Ensure(item.RepliedOn is null ? null : AttachmentRefusals.ReliedOn);
        (RemovedOn, RemovedBy, RemovalReason) = (now.Today, now.Actor.Name, reason);
        Raise(new AttachmentRemoved(Id, Item, now.Today));
    }

    /// <summary>移除以后，系统删去文件。</summary>
    public void ForgetContent()
    {
        ContentGone = true;
        Raise(new AttachmentContentDeleted(Id, Item));
    }
}

/// <summary>要附上的文件。</summary>
/// <param name="FileName">Cleaned, see <see cref="Attachments.FileName"/>.</param>
public sealed record NewAttachment(
    Guid Id, PetitionItemId Item, string RegNo, PetitionState State, string FileName, long Length, string Sha256, FileSample Sample, string? Note);

public sealed record AttachmentAdded(Guid Id, PetitionItemId Item, string Kind, long Length) : IDomainEvent
{
    public string Describe() => $"添加附件（{Kind}，{Length} 字节）";
}

public sealed record AttachmentRemoved(Guid Id, PetitionItemId Item, DateOnly RemovedOn) : IDomainEvent
{
    public string Describe() => $"移除附件（{RemovedOn:yyyy-MM-dd}）";
}

public sealed record AttachmentContentDeleted(Guid Id, PetitionItemId Item) : IDomainEvent
{
    public string Describe() => "移除的附件，文件已经删去";
}
