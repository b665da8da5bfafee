using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Attachments;

/// <summary>移除误附的文件：文件删去，何人、何时、为何移除留有记录；书面答复以后不得移除。</summary>
[Requires(Permission.RegisterPetition, Permission.HandlePetition, Permission.ConductReview)]
public sealed record RemoveAttachment : ICommand<AttachmentView>
{
    /// <summary>为什么移除</summary>
    public required string Reason { get; init; }

    internal Guid Attachment { get; private init; }

    internal int? ExpectedVersion { get; private init; }

    public RemoveAttachment On(Guid id, int? expectedVersion) => this with { Attachment = id, ExpectedVersion = expectedVersion };
}

internal sealed class RemoveAttachmentValidator : AbstractValidator<RemoveAttachment>
{
    public RemoveAttachmentValidator() => RuleFor(r => r.Reason).Filled(Domain.Attachments.Attachment.MaxTextLength);
}

internal sealed class RemoveAttachmentHandler(AttachmentDesk desk, IAttachments attachments, IAuditTrail audit) : IRequestHandler<RemoveAttachment, AttachmentView>
{
    public async Task<AttachmentView> Handle(RemoveAttachment r, CancellationToken cancellationToken)
    {
        var (_, item) = await desk.ReadAsync(r.Attachment, cancellationToken);
        var attachment = (await attachments.FindAsync(r.Attachment, cancellationToken))!;
        if (r.ExpectedVersion is { } expected && expected != attachment.Version) throw new StaleException();
        attachment.Remove(r.Reason, item.State, await desk.OccasionAsync(cancellationToken));
        audit.Note(new AuditNote("attachment.removed", "petition", item.Id.ToString(), "移除附件"));
        return AttachmentView.Of(attachment).Shown(desk.ShowsNames);
    }
}
