using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Attachments;

/// <summary>一件信访事项的附件，先后次序，移除的留有记录；最多二百个。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListPetitionAttachments(string Item) : IQuery<IReadOnlyList<AttachmentView>>;

internal sealed class ListPetitionAttachmentsHandler(AttachmentDesk desk, IReadStore store) : IRequestHandler<ListPetitionAttachments, IReadOnlyList<AttachmentView>>
{
    public async Task<IReadOnlyList<AttachmentView>> Handle(ListPetitionAttachments r, CancellationToken cancellationToken)
    {
        var item = await desk.ItemAsync(new PetitionRef(r.Item), cancellationToken);
        await desk.OpenedAsync(item, cancellationToken);
        var rows = await store.Query<Attachment>().Where(a => a.Item == item.Id).OrderBy(a => a.Id)
            .Select(AttachmentView.Projection).Take(PageRequest.MaxPageSize).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.Shown(desk.ShowsNames))];
    }
}
