using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Petitions.PetitionStatus;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>提示：不拒绝也不改变什么，使经办人不漏掉一项义务；缘由消失，提示也消失。</summary>
/// <param name="Applies">Whether the duty is open.</param>
/// <param name="Elements">What it is about, where the sentence alone does not say.</param>
public sealed record PetitionPrompt(
    string Code, string Chinese, string English, Citation Basis, Func<PromptFacts, bool> Applies, Func<PromptFacts, IReadOnlyList<StatementElement>>? Elements = null);

/// <summary>事项上的全部提示。代码永久，不改名、不复用。</summary>
public static class PetitionPrompts
{
    /// <summary>被退回几次算推诿的迹象；本产品约定。</summary>
    public const int SentBackOften = 3;

    public static readonly PetitionPrompt ElementsMissing = new(
        "elements-missing",
        "材料缺下列要素，请提示信访人补充；不影响登记和办理。",
        "The petition lacks the elements below; ask the petitioner for them. Registration and handling go on.",
        Cite.XF2022("A19-P1-S1"), f => f.Intake.Missing.Count > 0, f => f.Intake.Missing);

    public static readonly PetitionPrompt OralUnconfirmed = new(
        "oral-unconfirmed",
        "口头提出的已由记录人记录，尚无信访人确认的痕迹；请读给信访人听并登记其确认。",
        "What was said was taken down, but the petitioner has not confirmed it; read it back and record the confirmation.",
        Cite.XF2022("A19-P1-S2"), f => f.Intake is { Oral: true, ConfirmedByPetitioner: false });

    public static readonly PetitionPrompt TruthUnconfirmed = new(
        "truth-unconfirmed",
        "网上提交时没有确认材料真实；请告知信访人须对材料真实性负责，不得因此不登记、不办理。",
        "The truth of the material was not confirmed online; tell the petitioner of the duty. It is no ground to refuse registration or handling.",
        Cite.XF2022("A19-P2"), f => f.Channel is Channel.Online && !f.Intake.TruthConfirmed);

    public static readonly PetitionPrompt EnteredLate = new(
        "entered-late",
        "收到后过了本地规定的日数才录入；期限仍从收到之日起算，请说明原因并改进。",
        "Entered later after receipt than the local limit allows; periods still run from receipt.",
        Cite.XF2022("A21-P2-S1"), f => f.Intake.EnteredLate);

    public static readonly PetitionPrompt ContactMissing = new(
        "contact-missing",
        "信访人是法人或者其他组织，尚未写明经办人；请补充。",
        "The petitioner is an organization and its contact person is not named; ask for it.",
        Cite.XF2022("A17-P2"), f => f.Intake.ContactMissing);

    public static readonly PetitionPrompt NoticeExempt = new(
        "notice-exempt",
        "下列内容不清楚，可以不书面告知；登记和办理不因此免除。",
        "The elements below are not clear, so no written notice is owed; registration and handling are.",
        Cite.XF2022("A23-P2-S3"), f => f.Intake.UnclearForNotice.Count > 0, f => f.Intake.UnclearForNotice);

    public static readonly PetitionPrompt SentBackRepeatedly = new(
        "sent-back-repeatedly",
        "本事项已经被多家单位退回，有推诿的迹象；请提级协调或者督办。",
        "Several bodies have sent this item back, a sign of passing the buck; have it coordinated from above or supervised.",
        Cite.XF2022("A28-P1"), f => f.Objections.Count(o => o.Upheld is true) >= SentBackOften);

    public static readonly PetitionPrompt AdoptionUntold = new(
        "adoption-untold",
        "建议已经采纳或者部分采纳，尚未回复信访人；请回复并登记送达。",
        "The suggestion was adopted in whole or part, and the petitioner has not been told; reply and record service.",
        Cite.XF2022("A29-P1-S2"),
        f => f is { Category: PetitionCategory.Suggestion, Outcome: ReplyOutcome.Adopted or ReplyOutcome.PartlyAdopted, ServedOn: null, Status: Replied or Closed, CanBeNotified: true });

    public static readonly PetitionPrompt ExecutionUnplanned = new(
        "execution-unplanned",
        "有诉求得到支持而尚未解决，没有写明执行单位和期限；请督促写明并执行。",
        "A claim was supported and is not resolved, and nobody is named to carry it out by a day; have it named and carried out.",
        Cite.XF2022("A32-P1-I1"),
        f => f.Status is Replied or Closed && f.Claims.Any(c => c is { Answer: { Outcome: ReplyOutcome.Supported, Execution: null }, Result: not SubstantiveStatus.Resolved }));

    public static readonly PetitionPrompt ExtensionUntold = new(
        "extension-untold",
        "延期的理由没有告知信访人，违反规定；请立即告知并登记。",
        "The petitioner was not told why the handling was extended, which is a violation; tell the petitioner and record it.",
        Cite.XF2022("A34-P1-S3"), f => f.CanBeNotified && f.Rounds is [.., { Extension: { ReasonToldOn: null } }]);

    public static readonly PetitionPrompt SocialRelief = new(
        "social-relief",
        "信访人生活困难；请告知或者帮助其申请社会救助。",
        "The petitioner is in hardship; tell of social relief, or help to apply for it.",
        Cite.XF2022("A37-P2-S1"), f => f.Intake.Hardship && f.Status is not Withdrawn);

    public static readonly PetitionPrompt JudicialRelief = new(
        "judicial-relief",
        "涉法涉诉事项的信访人生活困难；请告知可以向政法部门申请司法救助。",
        "The petitioner in a matter of litigation is in hardship; tell of judicial relief by the political-legal organs.",
        Cite.XF2022("A37-P2-S2"),
        f => f.Intake.Hardship && f.Status is not Withdrawn && (f.Disposition is Disposition.ForwardToPoliticalLegal || f.StatutoryPath == 1));

    public static readonly PetitionPrompt MediationRunning = new(
        "mediation-running",
        "调解（和解）正在进行；条例没有规定扣除调解的时间，办理期限照常计算，请按期答复。",
        "The item is being mediated; the regulation leaves no time out for it, the period runs on: reply in time.",
        Cite.XF2022("A33-P1-S1"), f => f.LastMediation?.Standing is MediationStanding.Running && IsInHand(f));

    public static readonly PetitionPrompt SettledNotClosed = new(
        "settled-not-closed",
        "已经达成协议；事项不因此办结，仍须逐项答复诉求，并按协议的履行交代实体结果。",
        "An agreement was reached; that does not close the item: answer each claim, and account for it by what was performed.",
        Cite.XF2022("A33-P1-S3"), f => f.LastMediation?.Standing is MediationStanding.Agreed && IsInHand(f));

    public static readonly PetitionPrompt MediationFailed = new(
        "mediation-failed",
        "调解（和解）未达成协议；事项继续办理，期限没有因调解停止过，请按期答复。",
        "No agreement was reached; the handling goes on, and its period never stopped: reply in time.",
        Cite.XF2022("A33-P1-S1"), f => f.LastMediation?.Standing is MediationStanding.Failed && IsInHand(f));

    public static readonly IReadOnlyList<PetitionPrompt> All =
    [
        ElementsMissing, OralUnconfirmed, TruthUnconfirmed, EnteredLate, ContactMissing, NoticeExempt, SentBackRepeatedly, AdoptionUntold, ExecutionUnplanned, ExtensionUntold,
        SocialRelief, JudicialRelief, MediationRunning, SettledNotClosed, MediationFailed,
    ];

    private static bool IsInHand(PromptFacts f) => f.Status is Registered or Screened or Routed or Accepted or Replied;

    /// <summary>此刻成立的提示。</summary>
    public static IEnumerable<PetitionPrompt> Of(PromptFacts facts) => All.Where(prompt => prompt.Applies(facts));
}
