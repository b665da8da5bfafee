using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Attachments;

/// <summary>What every act on an attachment begins with: who acts, and the item, if he may see it.</summary>
public sealed class AttachmentDesk(PetitionDesk desk, IReadStore store, SealedAccess access)
{
    public DateTimeOffset Now => desk.Now;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <summary>The names of files often name people.</summary>
    public bool ShowsNames => desk.Actor.May(Permission.ReadIdentityData);

    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<AttachedItem> ItemAsync(PetitionRef reference, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var item = store.Query<PetitionItem>().Where(visible).Where(reference.Matches());
        var found = await item.Select(p => new { p.Id, p.RegNo, p.Sealed }).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", reference.Text);
        return new AttachedItem(found.Id, found.RegNo, found.Sealed, await item.Select(PetitionProjection.State).FirstAsync(cancellationToken));
    }

    /// <summary>An attachment to those who may see its item.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor may not know that there is.</exception>
    public async Task<(Attachment Attachment, AttachedItem Item)> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var attachment = await store.Query<Attachment>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NotFoundException("attachment");
        return (attachment, await ItemAsync(new PetitionRef(attachment.Item.ToString()), cancellationToken));
    }

    /// <summary>A look at an accusation leaves its trace.</summary>
    public Task OpenedAsync(AttachedItem item, CancellationToken cancellationToken) => item.Sealed ? access.OpenedAsync(item.Id, cancellationToken) : Task.CompletedTask;
}

/// <summary>The item as attachments look at it.</summary>
public sealed record AttachedItem(PetitionItemId Id, string RegNo, bool Sealed, PetitionState State);
