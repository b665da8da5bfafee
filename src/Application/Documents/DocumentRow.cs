using System.Linq.Expressions;
using System.Text.Json;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>An issued paper without its content.</summary>
internal sealed record DocumentRow(
    Guid Id, DocumentType Type, string About, int Issue, string Number, string BodyCode, string? RecipientCode, DateOnly IssuedOn, IReadOnlyList<string> Basis,
    string Sm3, string Sha256, string? ReplacementReason)
{
    public static readonly Expression<Func<OfficialDocument, DocumentRow>> Of = d => new DocumentRow(
        d.Id, d.Type, d.About, d.Issue, d.Number, d.BodyCode, d.RecipientCode, d.IssuedOn, d.Basis, d.Sm3, d.Sha256, d.ReplacementReason);

    /// <summary>登记的一份和出具的一份，种类、文号都相同的是同一份；登记时没有写文号的，是此后出具的同种的一份。</summary>
    public static IReadOnlyList<PetitionDocument> Joined(IReadOnlyList<IssuedPaper> papers, IReadOnlyList<DocumentRow> issued)
    {
        var inForce = issued.GroupBy(d => (d.About, d.Type)).Select(same => same.MaxBy(d => d.Issue)!.Id).ToHashSet();
        var found = issued.Select(d => (Row: d, Record: d.RecordIn(papers))).ToList();
        var entries = found.Select(f => f.Row.View(f.Record, inForce.Contains(f.Row.Id)));
        // Two of one day without a number are equal, and still two.
        var recorded = papers.Where(p => !found.Exists(f => ReferenceEquals(f.Record, p))).Select(p => new PetitionDocument
        {
            Kind = Word(p.Kind),
            DocumentNo = p.DocumentNo,
            IssuedOn = p.IssuedOn,
            Method = p.Method,
            GoneToOrgCode = p.GoneToOrgCode,
        });
        return [.. recorded.Concat(entries).OrderBy(d => d.IssuedOn)];
    }

    private static string Word(Enum kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    private IssuedPaper? RecordIn(IReadOnlyList<IssuedPaper> papers)
    {
        var kind = Word(Type);
        return papers.LastOrDefault(p => p.DocumentNo == Number && Word(p.Kind) == kind)
            ?? papers.LastOrDefault(p => p.DocumentNo is null && p.IssuedOn <= IssuedOn && Word(p.Kind) == kind);
    }

    private PetitionDocument View(IssuedPaper? recorded, bool inForce) => new()
    {
        Kind = Word(Type),
        DocumentNo = Number,
        IssuedOn = IssuedOn,
        Method = recorded?.Method,
        GoneToOrgCode = recorded?.GoneToOrgCode,
        File = new DocumentEntry
        {
            Id = Id,
            Name = DocumentKinds.Of(Type).Chinese,
            ByOrgCode = BodyCode,
            ToOrgCode = RecipientCode,
            InForce = inForce,
            ReplacementReason = ReplacementReason,
            Basis = Basis,
            Sm3 = Sm3,
            Sha256 = Sha256,
            Content = DocumentReceipt.ContentOf(Id),
        },
    };
}
