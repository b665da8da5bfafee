using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Petitions.PetitionStatus;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项一生中的全部行为，按先后排列。</summary>
public static class PetitionActs
{
    private static readonly PetitionStatus[] Dead = [Concluded, Withdrawn];

    public static readonly PetitionAct Screen = new(
        "screening", "甄别", "Screen", [Permission.ScreenPetition], Receiving, [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.Notify],
        s => s.Status is Registered, Cite.XF2022("A22-P1-T"),
        (s, _) => In(s, Registered, Screened));

    public static readonly PetitionAct AskForClarification = new(
        "clarification", "请信访人补充说明", "Ask the petitioner for clarification", [Permission.ScreenPetition], Receiving, [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.Notify],
        s => s.Status is Screened && s.Disposition is Disposition.AskForClarification && !s.HasOpenClarification, Cite.XF2022("A19-P1-S1"),
        (s, _) => In(s, Screened)
            ?? (s.Disposition is not Disposition.AskForClarification ? PetitionRefusals.NothingToClarify
                : s.HasOpenClarification ? PetitionRefusals.ClarificationPending
                : null));

    // Due while it is waited for: the fifteen days go on, and by their end the item is screened with or without an answer.
    public static readonly PetitionAct AnswerClarification = new(
        "clarification/answer", "登记信访人的补充说明", "Record the petitioner's answer", [Permission.RecordPetitionerWill, Permission.ScreenPetition], Receiving,
        [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.Notify], s => s.HasOpenClarification, Cite.XF2022("A19-P1-S2"),
        (s, _) => In(s, Screened) ?? (s.HasOpenClarification ? null : PetitionRefusals.NothingAsked));

    public static readonly PetitionAct StateFacts = new(
        "screening/facts", "补充甄别所需的事实", "State facts for screening", [Permission.ScreenPetition], Receiving, [],
        _ => false, Cite.XF2022("A22-P1-T"),
        (s, _) => In(s, Registered, Screened));

    public static readonly PetitionAct Route = new(
        "routing", "处置（转送、交办等）", "Route", [Permission.RoutePetition], Receiving, [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.Notify],
        s => s.Status is Screened && s.Disposition is not (Disposition.Accept or Disposition.AskForClarification), Cite.XF2022("A22-P1-T"),
        (s, _) => In(s, Screened) ?? s.Disposition switch
        {
            Disposition.Accept => PetitionRefusals.NothingToRoute,
            Disposition.AskForClarification => PetitionRefusals.ClarificationFirst,
            _ => null,
        });

    public static readonly PetitionAct RaiseObjection = new(
        "objection", "提出职权异议", "Object to competence", [Permission.HandlePetition], Responsible, [PeriodCode.Object],
        _ => false, Cite.XF2022("A23-P3-S2"),
        (s, today) => In(s, Routed)
            ?? (s.HasOpenObjection ? PetitionRefusals.ObjectionPending : null)
            ?? (s.Deadlines.LastOrDefault(d => d.Code is PeriodCode.Object)?.Due.IsInTime(today) is false ? PetitionRefusals.ObjectionTooLate : null));

    public static readonly PetitionAct DecideObjection = new(
        "objection/decision", "答复职权异议", "Decide the objection", [Permission.DecideObjection], Receiving, [],
        s => s.HasOpenObjection, Cite.XF2022("A23-P3-S3"),
        (s, _) => In(s, Routed) ?? (s.HasOpenObjection ? null : PetitionRefusals.NoOpenObjection));

    public static readonly PetitionAct Notify = new(
        "notification", "告知信访人", "Notify the petitioner", [Permission.HandlePetition, Permission.RoutePetition], Notifier, [PeriodCode.NotifyAfterTransfer, PeriodCode.Notify],
        s => s.CanBeNotified, Cite.XF2022("A23-P2-S2"),
        (s, _) => s.NotifiedOn is not null ? PetitionRefusals.AlreadyNotified
            : s.HasOpenObjection ? PetitionRefusals.ObjectionPending
            : s.Status is Screened && s.Disposition is Disposition.Accept ? null
            : In(s, Routed, Accepted, Replied, Closed, NotAccepted, NoLongerAccepted, Redirected, ReferredToDiscipline));

    public static readonly PetitionAct Accept = new(
        "acceptance", "受理", "Accept", [Permission.HandlePetition], Responsible, [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.NotifyAfterTransfer, PeriodCode.Notify],
        _ => true, Cite.XF2022("A23-P3-S1"),
        (s, _) => s.HasOpenObjection ? PetitionRefusals.ObjectionPending
            : s.Status is Screened && s.Disposition is Disposition.Accept ? null
            : In(s, Routed));

    public static readonly PetitionAct Extend = new(
        "extension", "延期", "Extend", [Permission.HandlePetition], Responsible, [PeriodCode.Handle],
        _ => false, Cite.XF2022("A34-P1-S2"),
        (s, _) => In(s, Accepted, Replied)
            ?? (s.Running(PeriodCode.Handle) is not { } handle ? PetitionRefusals.ExtensionOnlyForOrdinary
                : s.IsExtended ? DeadlineRefusals.SecondExtension
                : null));

    public static readonly PetitionAct Hear = new(
        "statement", "听取信访人陈述", "Hear the petitioner", [Permission.HandlePetition], Responsible, [PeriodCode.Handle],
        MustBeHeard, Cite.XF2022("A31-I6-S1"),
        (s, _) => In(s, Accepted));

    // The sixty days run on during a hearing: only the final review leaves its days out.
    public static readonly PetitionAct HoldHearing = new(
        "hearing", "登记听证", "Record a hearing", [Permission.HandlePetition], Responsible, [],
        _ => false, Cite.XF2022("A31-I6-S2"),
        (s, _) => In(s, Accepted) ?? (s.IsOrdinaryProcedure ? null : PetitionRefusals.HearingOnlyForOrdinary));

    public static readonly PetitionAct Reply = new(
        "reply", "答复（出具处理意见）", "Reply", [Permission.HandlePetition], Responsible, [PeriodCode.Handle, PeriodCode.Duty, PeriodCode.Assign],
        _ => true, Cite.XF2022("A32"),
        (s, _) => In(s, Accepted) ?? (MustBeHeard(s) ? PetitionRefusals.StatementMissing : null));

    public static readonly PetitionAct Serve = new(
        "service", "登记答复送达", "Record service of the reply", [Permission.HandlePetition], Responsible, [],
        s => s.CanBeNotified && s.IsOrdinaryProcedure, Cite.XF2022("A35-P1-S1"),
        (s, _) => In(s, Replied, Closed) ?? (s.ServedOn is null ? null : PetitionRefusals.AlreadyServed));

    public static readonly PetitionAct Close = new(
        "closure", "办结（逐项交代实体结果）", "Close", [Permission.HandlePetition], Responsible, [PeriodCode.Handle, PeriodCode.Duty, PeriodCode.Assign],
        _ => true, Cite.XF2022("A34-P1-S1"),
        (s, _) => In(s, Replied));

    public static readonly PetitionAct Redo = new(
        "redo", "退回重办", "Return for redo", [Permission.ReturnForRedo], Receiving, [],
        _ => false, Cite.XF2022("A40-P1"),
        (s, _) => In(s, Replied, Closed) ?? NotUnderReview(s));

    public static readonly PetitionAct Rate = new(
        "satisfaction", "登记满意度评价", "Record satisfaction", [Permission.RecordPetitionerWill], Either, [],
        _ => false, Cite.XF2022("A21-P2-S2"),
        (s, _) => In(s, Replied, Closed, Concluded) ?? (s.Satisfied is null ? null : PetitionRefusals.AlreadyRated));

    public static readonly PetitionAct Withdraw = new(
        "withdrawal", "信访人撤回", "Withdraw", [Permission.RecordPetitionerWill], Either, [],
        _ => false, Cite.XF2022("A17-P2"),
        (s, _) => In(s, Registered, Screened, Routed, Accepted, Replied) ?? NotUnderReview(s));

    public static readonly PetitionAct Recuse = new(
        "recusal", "登记回避", "Record a recusal", [Permission.RecordRecusal], Either, [],
        _ => false, Cite.XF2022("A28-P3"),
        (s, _) => Dead.Contains(s.Status) ? PetitionRefusals.OutOfOrder : null);

    public static readonly PetitionAct AssignOfficer = new(
        "officer", "指定经办人", "Name the officer", [Permission.AssignOfficers], s => [s.ResponsibleOrgCode ?? s.ReceivingOrgCode], [],
        _ => false, Cite.XF2022("A28-P2"),
        (s, _) => In(s, Registered, Screened, Routed, Accepted, Replied, Closed));

    public static readonly IReadOnlyList<PetitionAct> All =
    [
        Screen, StateFacts, AskForClarification, AnswerClarification, Route, RaiseObjection, DecideObjection, Notify, Accept, Extend, Hear, HoldHearing, Reply, Serve, Close, Redo, Rate, Withdraw, Recuse, AssignOfficer,
    ];

    private static IReadOnlyList<string?> Receiving(PetitionState s) => [s.ReceivingOrgCode];

    private static IReadOnlyList<string?> Responsible(PetitionState s) => [s.ResponsibleOrgCode];

    // Who has the item tells the petitioner: the body it was passed to, or, where it was passed to nobody, the one that received it.
    private static IReadOnlyList<string?> Notifier(PetitionState s) =>
        [s.Status is Routed or Accepted or Replied or Closed ? s.ResponsibleOrgCode : s.ReceivingOrgCode];

    private static IReadOnlyList<string?> Either(PetitionState s) => [s.ResponsibleOrgCode, s.ReceivingOrgCode];

    private static Refusal? In(PetitionState s, params ReadOnlySpan<PetitionStatus> allowed) =>
        allowed.Contains(s.Status) ? null : PetitionRefusals.OutOfOrder;

    // Nobody can be heard whose name or address is not clear (A23 ¶2).
    private static bool MustBeHeard(PetitionState s) => s.IsOrdinaryProcedure && s.CanBeNotified && !s.IsHeard;

    private static Refusal? NotUnderReview(PetitionState s) => s.HasOpenReview ? PetitionRefusals.UnderReview : null;
}
