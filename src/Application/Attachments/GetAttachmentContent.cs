using MediatR;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Attachments;

/// <summary>下载一个附件：核对摘要以后给出，逐次留痕。</summary>
[Requires(Permission.ReadIdentityData)]
public sealed record GetAttachmentContent(Guid Id) : IQuery<AttachmentFile>;

/// <summary>附件的文件；谁取走，谁关闭。</summary>
public sealed record AttachmentFile(string Name, string MediaType, long Length, string Sha256, Stream Content);

internal sealed class GetAttachmentContentHandler(AttachmentDesk desk, IFileStore files, IAuditTrail audit, ILogger<GetAttachmentContentHandler> log)
    : IRequestHandler<GetAttachmentContent, AttachmentFile>
{
    public async Task<AttachmentFile> Handle(GetAttachmentContent r, CancellationToken cancellationToken)
    {
        var (attachment, item) = await desk.ReadAsync(r.Id, cancellationToken);
        Lawful.Ensure(attachment.RemovedOn is null ? null : AttachmentRefusals.RemovedAlready);
        await desk.OpenedAsync(item, cancellationToken);
        await audit.WriteAsync([new AuditNote("attachment.read", "attachment", r.Id.ToString(), "下载附件")], cancellationToken);
        var content = await files.OpenAsync(attachment.Key(), attachment.Sha256, cancellationToken);
        if (content is null) log.LogError("Attachment {Id}: the stored file is missing or differs from its digest.", r.Id);
        Lawful.Ensure(content is null ? AttachmentRefusals.Damaged : null);
        return new AttachmentFile(attachment.FileName, FileKind.Of(attachment.Kind)!.MediaType, attachment.Length, attachment.Sha256, content!);
    }
}
