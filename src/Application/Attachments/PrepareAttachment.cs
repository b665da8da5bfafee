using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Attachments;

/// <summary>收文件以前：可不可以往这件事项上附，最大多少字节。不可以的，一个字节也不收。</summary>
[Requires(Permission.RegisterPetition, Permission.HandlePetition, Permission.ConductReview)]
public sealed record PrepareAttachment(string Item) : IQuery<AttachmentLimits>;

internal sealed class PrepareAttachmentHandler(AttachmentDesk desk, AttachmentLimits limits) : IRequestHandler<PrepareAttachment, AttachmentLimits>
{
    public async Task<AttachmentLimits> Handle(PrepareAttachment r, CancellationToken cancellationToken)
    {
        var item = await desk.ItemAsync(new PetitionRef(r.Item), cancellationToken);
        Lawful.Ensure(Attachment.MayNotAdd(item.State));
        return limits;
    }
}
