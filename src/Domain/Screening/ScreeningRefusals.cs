using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>确认或者另定甄别意见时，依法不能为的理由。</summary>
public static class ScreeningRefusals
{
    public static readonly Refusal AdviceChanged = new(
        "screening.advice-changed",
        "您看到的参考意见之后，事实、规则或者日历有了变化；请重新查看（GET …/screening）后再决定。",
        "Facts, rules or the calendar have changed since the advice you have seen; look at it again (GET …/screening) before you decide.",
        Cite.XF2022("A22-P1-T"))
    { Field = "fingerprint" };

    public static readonly Refusal DispositionNeeded = new(
        "screening.disposition-needed",
        "参考意见没有给出唯一的处置，不能只作确认；请写明处置方式（disposition）。",
        "The advice gives no single disposition to confirm; state it (disposition).",
        Cite.XF2022("A22-P1-T"))
    { Field = "disposition" };
}
