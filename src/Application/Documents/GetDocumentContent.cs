using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>下载一份文书；写有信访人姓名的，须有查阅身份信息的权限，逐次留痕。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetDocumentContent(Guid Id) : IQuery<DocumentFile>;

/// <summary>文书的文件。</summary>
/// <param name="Name">Kind and number only.</param>
public sealed record DocumentFile(string Name, byte[] Content, string Sha256);

internal sealed class GetDocumentContentHandler(PetitionDesk desk, IReadStore store, IAuditTrail audit, SealedAccess access) : IRequestHandler<GetDocumentContent, DocumentFile>
{
    public async Task<DocumentFile> Handle(GetDocumentContent r, CancellationToken cancellationToken)
    {
        var visible = DocumentVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await store.Query<OfficialDocument>().Where(visible).Where(d => d.Id == r.Id)
            .Select(d => new { d.Item, d.Referral, d.Type, d.Number, d.NamesPetitioners, d.Content, d.Sha256 })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("document");
        if (found.NamesPetitioners && !desk.Actor.May(Permission.ReadIdentityData)) throw new ForbiddenException(nameof(GetDocumentContent));
        if (found.Item is { } item && await store.Query<PetitionItem>().AnyAsync(p => p.Id == item && p.Sealed, cancellationToken)) await access.OpenedAsync(item, cancellationToken);
        List<AuditNote> notes = [new("document.read", "document", r.Id.ToString(), "下载文书")];
        if (found.Referral is { } referral) notes.Add(new AuditNote("referral.opened", "accountability-referral", referral.ToString(), "下载线索移送函"));
        await audit.WriteAsync(notes, cancellationToken);
        return new DocumentFile($"{DocumentKinds.Of(found.Type).Chinese} {found.Number}", found.Content, found.Sha256);
    }
}
