using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Attachments;

/// <summary>把收下的文件附到事项上：种类按内容核对，摘要入档。</summary>
/// <param name="FileName">As the client called it; data, never a path.</param>
/// <param name="Sha256">Of the draft: what makes a repeated request the same one.</param>
[Requires(Permission.RegisterPetition, Permission.HandlePetition, Permission.ConductReview)]
public sealed record AttachFile(string Item, string? FileName, string? Note, string Sha256) : ICreate<AttachmentView>
{
    internal FileDraft Draft { get; private init; } = null!;

    public static AttachFile Of(string item, string? fileName, string? note, FileDraft draft) => new(item, fileName, note, draft.Sha256) { Draft = draft };
}

internal sealed class AttachFileValidator : AbstractValidator<AttachFile>
{
    public AttachFileValidator()
    {
        RuleFor(r => r.FileName).Must(name => Domain.Attachments.FileName.Clean(name) is not null)
            .Says($"须有文件名，至多 {Domain.Attachments.FileName.MaxLength} 个字。", $"The file needs a name of at most {Domain.Attachments.FileName.MaxLength} characters.")
            .OverridePropertyName("file");
        RuleFor(r => r.Note).AtMost(Attachment.MaxTextLength);
    }
}

internal sealed class AttachFileHandler(AttachmentDesk desk, IAttachments attachments, IReadStore store, IFileStore files, AttachmentLimits limits, IAuditTrail audit)
    : IRequestHandler<AttachFile, AttachmentView>
{
    public async Task<AttachmentView> Handle(AttachFile r, CancellationToken cancellationToken)
    {
        var item = await desk.ItemAsync(new PetitionRef(r.Item), cancellationToken);
        var (now, at, draft) = (await desk.OccasionAsync(cancellationToken), desk.Now, r.Draft);
        var count = await store.Query<Attachment>().CountAsync(a => a.Item == item.Id && a.RemovedOn == null, cancellationToken);
        Lawful.Ensure(count >= limits.MaxPerItem ? AttachmentRefusals.TooMany : null);
        var added = Attachment.Add(
            new NewAttachment(
                Guid.CreateVersion7(at), item.Id, item.RegNo, item.State, Domain.Attachments.FileName.Clean(r.FileName)!, draft.Length, draft.Sha256,
                new FileSample(draft.Head, draft.Entries), r.Note),
            limits.Kinds, at, now);
        files.Keep(draft, added.Key());
        attachments.Add(added);
        audit.Note(new AuditNote("attachment.added", "petition", item.Id.ToString(), $"添加附件（{added.Kind}）"));
        return AttachmentView.Of(added);
    }
}

internal static class AttachmentKeys
{
    public static StoredFileKey Key(this Attachment attachment) => new(DateOnly.FromDateTime(attachment.AddedAt.UtcDateTime), attachment.Id);
}
