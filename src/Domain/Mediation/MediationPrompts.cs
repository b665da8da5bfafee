using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>提示：不拒绝也不改变什么；缘由消失，提示也消失。</summary>
public sealed record MediationPrompt(string Code, string Chinese, string English, Citation Basis, Func<MediationState, DateOnly, bool> Applies);

/// <summary>调解案件上的全部提示。代码永久，不改名、不复用。</summary>
public static class MediationPrompts
{
    public static readonly MediationPrompt AgreementUnconfirmed = new(
        "agreement-unconfirmed", "协议书还没有双方签名确认；请补齐。", "Both sides have not signed the agreement yet; have them sign.",
        Cite.XF2022("A33-P1-S2"), (s, _) => s.Agreement is { ConfirmedByBoth: false });

    public static readonly MediationPrompt TermOverdue = new(
        "term-overdue", "协议有到期未履行的内容；请督促履行并登记结果。", "A term of the agreement is overdue; urge its performance and record what came of it.",
        Cite.Law("人民调解法31"), (s, today) => s.NextTermOn < today);

    public static readonly MediationPrompt Breached = new(
        "agreement-breached", "协议没有履行；就履行发生争议的可以起诉，经司法确认的可以申请强制执行。", "The agreement was breached: sue over it, or have it enforced where a court confirmed it.",
        Cite.Law("人民调解法32"), (s, _) => s.Performance is Mediation.Performance.Breached);

    public static readonly MediationPrompt MayBeConfirmed = new(
        "may-be-confirmed", "双方认为有必要的，可以自协议生效之日起三十日内共同申请司法确认；请告知双方。", "Both sides may jointly ask a court to confirm the agreement within thirty days; tell them.",
        Cite.Law("人民调解法33"), (s, today) => s is { Kind: MediationKind.People, Agreement: not null, Confirmation: null } && !(s.ConfirmBy < today));

    public static readonly IReadOnlyList<MediationPrompt> All = [AgreementUnconfirmed, TermOverdue, Breached, MayBeConfirmed];

    /// <summary>此刻成立的提示。</summary>
    public static IEnumerable<MediationPrompt> Of(MediationState state, DateOnly today) => All.Where(prompt => prompt.Applies(state, today));
}
