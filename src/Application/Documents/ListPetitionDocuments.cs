using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>一件信访事项的文书：程序中登记的，和系统出具的。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListPetitionDocuments(string Item) : IQuery<IReadOnlyList<PetitionDocument>>;

/// <summary>一份文书：登记的、出具的，或者既出具又登记的。</summary>
public sealed record PetitionDocument
{
    /// <summary>文书种类，如 acceptance_notice</summary>
    public required string Kind { get; init; }

    /// <summary>文号</summary>
    public string? DocumentNo { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>登记的告知、送达方式</summary>
    public ServiceMethod? Method { get; init; }

    /// <summary>告知信访人事项转到的单位（代码）</summary>
    public string? GoneToOrgCode { get; init; }

    /// <summary>系统出具的文件；只有登记的为空</summary>
    public DocumentEntry? File { get; init; }
}

/// <summary>系统出具的文件。</summary>
public sealed record DocumentEntry
{
    public required Guid Id { get; init; }

    /// <summary>文书名称</summary>
    public required string Name { get; init; }

    /// <summary>出具的机关（代码）</summary>
    public required string ByOrgCode { get; init; }

    /// <summary>收文的机关（代码）；给信访人的为空</summary>
    public string? ToOrgCode { get; init; }

    /// <summary>有效；被更换的为否</summary>
    public required bool InForce { get; init; }

    /// <summary>更换的理由</summary>
    public string? ReplacementReason { get; init; }

    /// <summary>依据的条款编号</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>文件的 SM3 摘要值，十六进制</summary>
    public required string Sm3 { get; init; }

    /// <summary>文件的 SHA-256 摘要值，十六进制</summary>
    public required string Sha256 { get; init; }

    /// <summary>下载地址</summary>
    public required string Content { get; init; }
}

internal sealed class ListPetitionDocumentsHandler(PetitionDesk desk, IReadStore store, SealedAccess access) : IRequestHandler<ListPetitionDocuments, IReadOnlyList<PetitionDocument>>
{
    // Of one item; the papers of a procedure are few, and this is only so that nothing is without end.
    private const int Most = 500;

    public async Task<IReadOnlyList<PetitionDocument>> Handle(ListPetitionDocuments request, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var visible = PetitionVisibility.Of(desk.Actor, organizations);
        var found = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => new { p.Id, p.Sealed, p.Papers })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        if (found.Sealed) await access.OpenedAsync(found.Id, cancellationToken);
        var issued = await store.Query<OfficialDocument>().Where(DocumentVisibility.Of(desk.Actor, organizations, store)).Where(d => d.Item == found.Id).OrderBy(d => d.IssuedAt).Take(Most).Select(DocumentRow.Of).ToListAsync(cancellationToken);
        return DocumentRow.Joined(found.Papers, issued);
    }
}
