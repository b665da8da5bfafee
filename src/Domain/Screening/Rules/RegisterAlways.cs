using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>收到信访事项都要登记，口头提出的如实记录；外国人提出的参照办理。</summary>
public sealed class RegisterAlways : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> ByOffice = [Cite.XF2022("A22-P1-H")];
    private static readonly IReadOnlyList<Citation> OrallyByOffice = [Cite.XF2022("A22-P1-H"), Cite.XF2022("A19-P1-S2")];
    private static readonly IReadOnlyList<Citation> ByOtherBody = [Cite.XF2022("A23-P1-H")];
    private static readonly IReadOnlyList<Citation> OrallyByOtherBody = [Cite.XF2022("A23-P1-H"), Cite.XF2022("A19-P1-S2")];

    public RegisterAlways()
        : base("程序-登记", Band.Registration, "收到即登记", "Everything received is registered")
    {
        Explanation = "任何机关、单位收到信访事项都要登记，不论是否受理、归谁办理；口头提出的要如实记录。登记从不因其他规则而免除。";
        Basis = [Cite.XF2022("A22-P1-H"), Cite.XF2022("A23-P1-H"), Cite.XF2022("A19-P1-S2"), Cite.XF2022("A48-P1")];
        FormerBasis = [Cite.XF2005("A21-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.Knows(FactSet.ReceiverKind) && !c.Knows(FactSet.ReceivedOn)) return null;
        var isOral = c.Facts.Channel is Channel.Telephone or Channel.Visit;
        var cites = (c.IsOtherBody, isOral, c.Facts.PetitionerKind) switch
        {
            (false, false, not PetitionerStanding.Foreigner) => ByOffice,
            (false, _, not PetitionerStanding.Foreigner) => OrallyByOffice,
            (true, false, not PetitionerStanding.Foreigner) => ByOtherBody,
            (true, _, not PetitionerStanding.Foreigner) => OrallyByOtherBody,
            _ => Basis,
        };
        return Fires(c, FactSet.ReceiverKind | FactSet.ReceivedOn | FactSet.Channel | FactSet.PetitionerKind, cites: cites);
    }

    protected internal override string Because(Finding finding) =>
        "收到信访事项应当登记" + (finding.Context.Facts.Channel is Channel.Telephone or Channel.Visit ? "，口头提出的要如实记录。" : "。");

    protected internal override string BecauseInEnglish(Finding finding) =>
        "What is received is registered" + (finding.Context.Facts.Channel is Channel.Telephone or Channel.Visit ? "; what was said is written down as it was said." : ".");

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts.Channel is Channel.Telephone or Channel.Visit ? ["口头须如实记录"] : [];
}
