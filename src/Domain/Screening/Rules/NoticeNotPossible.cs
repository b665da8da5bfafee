using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>姓名名称、住址不清的，可以不书面告知。</summary>
public sealed class NoticeNotPossible : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Ordinary = [Cite.XF2022("A23-P2-S3")];

    public NoticeNotPossible()
        : base("程序-免书面告知", Band.Registration, "免予书面告知", "No written notice where nobody can be reached")
    {
        Explanation = "匿名或者住址不清的，无法书面告知，可以免予告知；事项照常登记、处理。";
        Basis = [Cite.XF2022("A23-P2-S3"), Cite.XF2022("A23-P4")];
        FormerBasis = [Cite.XF2005("A22-P2")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.Facts.PetitionerKind is PetitionerStanding.AnonymousPerson or PetitionerStanding.PersonOfUnclearAddress
            ? Fires(c, FactSet.PetitionerKind, cites: c.Facts.Category is ClaimNature.Accusation ? Basis : Ordinary)
            : null;

    protected internal override string Because(Finding finding) =>
        "姓名名称、住址不清，免予书面告知；事项照常登记、处理。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "Name or address is not clear: no written notice is owed; the matter is registered and handled as any other.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["免书面告知"];
}
