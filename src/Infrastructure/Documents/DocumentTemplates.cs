using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>Which edition is in use is asked each time, in one row; an edition never changes and is kept once it was read.</summary>
internal sealed class DocumentTemplates(PetitionDb db) : IDocumentTemplates, IOfficialDocuments
{
    private static readonly ConcurrentDictionary<string, TemplateFile> Read = new();

    public async Task<IReadOnlyList<TemplateFile>> CurrentAsync(CancellationToken cancellationToken)
    {
        var latest = await db.Set<TemplateEdition>().AsNoTracking()
            .GroupBy(t => t.Type).Select(g => new { Type = g.Key, Number = g.Max(t => t.Number) })
            .ToDictionaryAsync(t => t.Type, t => t.Number, cancellationToken);
        var files = new List<TemplateFile>();
        foreach (var kind in DocumentKinds.All) files.Add((await FindAsync(kind.Type, latest.GetValueOrDefault(kind.Type), cancellationToken))!);
        return files;
    }

    public async ValueTask<TemplateFile> CurrentAsync(DocumentType type, CancellationToken cancellationToken)
    {
        var latest = await db.Set<TemplateEdition>().Where(t => t.Type == type).MaxAsync(t => (int?)t.Number, cancellationToken);
        return (await FindAsync(type, latest ?? 0, cancellationToken))!;
    }

    public async ValueTask<TemplateFile?> FindAsync(DocumentType type, int edition, CancellationToken cancellationToken)
    {
        if (edition == 0) return ShippedTemplates.Of(type);
        var digest = await db.Set<TemplateEdition>().Where(t => t.Type == type && t.Number == edition).Select(t => t.Sha256).FirstOrDefaultAsync(cancellationToken);
        if (digest is null) return null;
        var key = $"{type}-{edition}-{digest}";
        if (Read.TryGetValue(key, out var known)) return known;
        var bytes = await db.Set<TemplateEdition>().Where(t => t.Type == type && t.Number == edition).Select(t => t.File).FirstAsync(cancellationToken);
        return Read.GetOrAdd(key, new TemplateFile(type, edition, bytes, digest));
    }

    public string DigestOf(byte[] file) => Digests.Sha256(file);

    public void Add(TemplateEdition edition) => db.Add(edition);

    public void Add(OfficialDocument document) => db.Add(document);
}
