using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>What a paper is written from and judged by, whichever record it is about.</summary>
public abstract record PaperGround(DocumentKind Kind, OrganizationTree Organizations, Occasion Now, DocumentOrder Input)
{
    /// <summary>成文日期。</summary>
    public DateOnly IssuedOn => Input.IssuedOn ?? Now.Today;

    /// <summary>所属的信访事项；不属于任何一件的为空。</summary>
    protected abstract PetitionItemId? ItemId { get; }

    /// <summary>所属的线索移送；不属于任何一条的为空。</summary>
    public Guid? Referral { get; init; }

    /// <summary>写有信访人、当事人的姓名。</summary>
    protected abstract bool NamesPeople { get; }

    /// <summary>被检举控告的、所涉的单位；没有的为空。</summary>
    protected abstract IReadOnlyList<string> Accused { get; }

    /// <summary>除文书自己的数据以外的项。</summary>
    protected abstract IEnumerable<object> Heads { get; }

    protected abstract DateOnly? Earliest { get; }

    /// <summary>机关全称。</summary>
    public string Name(string code) => PaperText.FullName(Organizations.Find(code)!);

    public string? NameOrNull(string? code) => code is null ? null : Name(code);

    /// <summary>文书的内容，已经核对可以由此人出具、没有缺项。</summary>
    /// <exception cref="RefusedException">It may not be issued; a paper that lacks something lists all that it lacks.</exception>
    public PaperDraft Draft()
    {
        Lawful.Ensure(Kind.Permissions.Any(Now.Actor.May) ? null : DocumentRefusals.NoPermission);
        Lawful.Ensure(MayNot());
        var draft = Compose();
        Lawful.Ensure(draft.Unlawful);
        Lawful.Ensure(ShownToAccused(draft) ? DocumentRefusals.ShownToAccused : null);
        List<string> missing = [.. draft.IssuerCode is null ? ["发文机关"] : Array.Empty<string>(), .. Heads.Append(draft.Data).SelectMany(PaperValues.MissingFrom)];
        Lawful.Ensure(missing.Count > 0 ? DocumentRefusals.Incomplete(string.Join("、", missing)) : null);
        Lawful.Ensure(Now.Actor.ActsFor(draft.IssuerCode) ? null : DocumentRefusals.NotYourBody);
        return draft;
    }

    public IssuedPaperFacts Facts(PaperDraft draft, Replacement? replacement, DocumentNumber number) => new()
    {
        Kind = Kind,
        Item = ItemId,
        Referral = Referral,
        About = draft.About,
        Number = number,
        BodyCode = draft.IssuerCode!,
        RecipientCode = draft.RecipientCode,
        CopyTo = Input.CopyTo ?? [],
        IssuedOn = IssuedOn,
        NotBefore = draft.NotBefore ?? Earliest,
        Basis = draft.Basis ?? Kind.Basis,
        NamesPetitioners = NamesPeople,
        Replacement = replacement,
    };

    public PaperValues Values(IssuedPaperFacts facts, PaperDraft draft) => Heads.Append(new PaperHead
    {
        Issuer = Name(facts.BodyCode),
        Number = facts.Number.Text,
        IssuedOn = facts.IssuedOn,
        Basis = PaperText.Basis(facts.Basis),
        CopyTo = facts.CopyTo.Count == 0 ? null : string.Join("，", facts.CopyTo.Select(Name)),
        Contact = Input.Contact,
    }).Aggregate(PaperValues.Of(draft.Data), (values, head) => values.And(PaperValues.Of(head)));

    protected abstract PaperDraft Compose();

    /// <summary>不论写什么，此人不能出具的理由。</summary>
    protected abstract Refusal? MayNot();

    // A30 ¶3: whoever gets the paper or a copy of it must be one to whom the accusation may be shown.
    private bool ShownToAccused(PaperDraft draft) => Accused.Any(accused =>
        (Input.CopyTo ?? []).Append(draft.RecipientCode).OfType<string>()
            .Any(code => !SealPolicy.MaySee(code, Organizations.Find(code)!.Kind, accused, Organizations)));
}

/// <summary>一份文书的草稿：由谁出、给谁、写什么、就什么。</summary>
/// <param name="About">What it is about: of one kind, one paper is in force about one thing.</param>
public sealed record PaperDraft(string? IssuerCode, object Data, string About)
{
    /// <summary>收文的机关；给信访人的为空。</summary>
    public string? RecipientCode { get; init; }

    /// <summary>记录上已有的文号，照用；没有的编号。</summary>
    public string? RecordedNumber { get; init; }

    /// <summary>所写的那一步的日期；成文不早于它。</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>依据；空为这种文书通常的依据。</summary>
    public IReadOnlyList<Citation>? Basis { get; init; }

    /// <summary>按记录的情况不出这种文书的理由。</summary>
    public Refusal? Unlawful { get; init; }
}
