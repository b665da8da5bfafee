using PetitionGovernance.Application.Documents.Papers;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>出具一份文书时摆在面前的一切：事项、机构、行为人、请求。</summary>
public sealed record PaperSource(DocumentKind Kind, PetitionItem Item, OrganizationTree Organizations, Occasion Now, DocumentOrder Input)
{
    /// <summary>复查（复核）文书所写的案件。</summary>
    public ReviewCase? Review { get; init; }

    /// <summary>就本事项给过的路径指引，先后次序。</summary>
    public IReadOnlyList<GivenWay> Ways { get; init; } = [];

    /// <summary>成文日期。</summary>
    public DateOnly IssuedOn => Input.IssuedOn ?? Now.Today;

    /// <summary>信访人；检举控告件给其他机关的文书上不出现是谁检举控告的。</summary>
    public string? Petitioners => Kind.Addressee is Addressee.Body && Item.Sealed ? "检举控告人（身份依法保密）" : PaperWords.People(Item);

    /// <summary>机关全称。</summary>
    public string Name(string code) => PaperText.FullName(Organizations.Find(code)!);

    public string? NameOrNull(string? code) => code is null ? null : Name(code);

    /// <summary>文书的内容，已经核对可以由此人出具、没有缺项。</summary>
    /// <exception cref="RefusedException">It may not be issued; a paper that lacks something lists all that it lacks.</exception>
    public PaperDraft Draft()
    {
        Lawful.Ensure(Kind.Permissions.Any(Now.Actor.May) ? null : DocumentRefusals.NoPermission);
        Lawful.Ensure(Item.Recusals.Any(r => r.Officer == Now.Actor.Name) ? PetitionRefusals.Recused : null);
        Lawful.Ensure(Kind.Addressee is Addressee.Petitioner && !Item.CanBeNotified ? DocumentRefusals.NobodyToNotify : null);
        var draft = PaperCatalogue.Of(Kind.Type).Draft(this);
        Lawful.Ensure(draft.Unlawful);
        Lawful.Ensure(ShownToAccused(draft) ? DocumentRefusals.ShownToAccused : null);
        List<string> missing = [.. draft.IssuerCode is null ? ["发文机关"] : Array.Empty<string>(), .. PaperValues.MissingFrom(About()), .. PaperValues.MissingFrom(draft.Data)];
        Lawful.Ensure(missing.Count > 0 ? DocumentRefusals.Incomplete(string.Join("、", missing)) : null);
        Lawful.Ensure(Now.Actor.ActsFor(draft.IssuerCode) ? null : DocumentRefusals.NotYourBody);
        return draft;
    }

    public IssuedPaperFacts Facts(PaperDraft draft, Replacement? replacement, DocumentNumber number) => new()
    {
        Kind = Kind,
        Item = Item.Id,
        About = draft.About,
        Number = number,
        BodyCode = draft.IssuerCode!,
        RecipientCode = draft.RecipientCode,
        CopyTo = Input.CopyTo ?? [],
        IssuedOn = IssuedOn,
        NotBefore = draft.NotBefore ?? Item.ReceivedOn,
        Basis = draft.Basis ?? Kind.Basis,
        NamesPetitioners = !(Kind.Addressee is Addressee.Body && Item.Sealed),
        Replacement = replacement,
    };

    public PaperValues Values(IssuedPaperFacts facts, PaperDraft draft) => PaperValues.Of(draft.Data).And(PaperValues.Of(About())).And(PaperValues.Of(new PaperHead
    {
        Issuer = Name(facts.BodyCode),
        Number = facts.Number.Text,
        IssuedOn = facts.IssuedOn,
        Basis = PaperText.Basis(facts.Basis),
        CopyTo = facts.CopyTo.Count == 0 ? null : string.Join("，", facts.CopyTo.Select(Name)),
        Contact = Input.Contact,
    }));

    private PetitionHead About() => new()
    {
        RegNo = Item.RegNo,
        Petitioners = Petitioners,
        ReceivedOn = Item.ReceivedOn,
        Channel = PaperWords.Of(Item.Channel),
        Matter = Item.Title,
    };

    // A30 ¶3: whoever gets the paper or a copy of it must be one to whom the accusation may be shown.
    private bool ShownToAccused(PaperDraft draft) => Item is { Sealed: true, RespondentOrgCode: { } accused }
        && (Input.CopyTo ?? []).Append(draft.RecipientCode).OfType<string>()
            .Any(code => !SealPolicy.MaySee(code, Organizations.Find(code)!.Kind, accused, Organizations));
}

/// <summary>给过的一次路径指引。</summary>
public sealed record GivenWay(string ProcedureCode, string BodyCode, DateOnly GivenOn, string? Told);

/// <summary>一份文书的草稿：由谁出、给谁、写什么、就什么。</summary>
/// <param name="About">What it is about: of one kind, one paper is in force about one thing.</param>
public sealed record PaperDraft(string? IssuerCode, object Data, string About)
{
    /// <summary>收文的机关；给信访人的为空。</summary>
    public string? RecipientCode { get; init; }

    /// <summary>事项上已经登记的文号，照用；没有的编号。</summary>
    public string? RecordedNumber { get; init; }

    /// <summary>所写的那一步的日期；成文不早于它。</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>依据；空为这种文书通常的依据。</summary>
    public IReadOnlyList<Citation>? Basis { get; init; }

    /// <summary>按事项的情况不出这种文书的理由。</summary>
    public Refusal? Unlawful { get; init; }
}
