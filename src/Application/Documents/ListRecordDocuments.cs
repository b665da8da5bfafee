using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一项记录（调解、督办、建议、约谈、线索移送、评查通报）出具的文书。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListRecordDocuments(PaperRecord Record, Guid Id) : IQuery<IReadOnlyList<PetitionDocument>>;

internal sealed class ListRecordDocumentsHandler(PetitionDesk desk, RecordDesk records, IReadStore store) : IRequestHandler<ListRecordDocuments, IReadOnlyList<PetitionDocument>>
{
    private const int Most = 500;

    public async Task<IReadOnlyList<PetitionDocument>> Handle(ListRecordDocuments r, CancellationToken cancellationToken)
    {
        var about = await records.AboutAsync(r.Record, r.Id, cancellationToken);
        if (about.Count == 0) throw new NotFoundException("record");
        var visible = DocumentVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var issued = await store.Query<OfficialDocument>().Where(visible).Where(d => about.Contains(d.About))
            .OrderBy(d => d.IssuedAt).Take(Most).Select(DocumentRow.Of).ToListAsync(cancellationToken);
        return DocumentRow.Joined([], issued);
    }
}
