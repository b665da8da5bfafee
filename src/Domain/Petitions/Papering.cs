using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>什么事项出什么文书：性质和程序决定，不由办理人选择。</summary>
internal static class Papering
{
    /// <summary>告知书：检举控告和转政法部门的依其专门规定，不出信访的受理告知书。</summary>
    [Executes("A23-P4", "检举控告、涉法涉诉依专门规定告知，不出受理告知书", "Accusations and litigation are notified under their own rules, never by an acceptance notice")]
    public static PaperKind NoticeOf(PetitionState state) => state switch
    {
        { Category: PetitionCategory.Accusation } or { Disposition: Disposition.ForwardToPoliticalLegal } => PaperKind.SpecialNotice,
        { Status: PetitionStatus.NotAccepted } => PaperKind.NonAcceptanceNotice,
        { Status: PetitionStatus.NoLongerAccepted } => PaperKind.NoLongerAcceptanceNotice,
        { Status: PetitionStatus.Redirected, Disposition: Disposition.MergeWithExisting } => PaperKind.MergeNotice,
        { Status: PetitionStatus.Redirected } => PaperKind.GuidanceNotice,
        _ => PaperKind.AcceptanceNotice,
    };

    /// <summary>只有第三十一条第六项的申诉求决出具信访处理意见书。</summary>
    [Executes("A29-P1-S1", "建议意见走论证流程，出答复函，不出处理意见书", "Suggestions are studied and answered by letter, without a handling opinion")]
    [Executes("A30-P1", "检举控告不出信访处理意见书", "Accusations never get a handling opinion")]
    public static PaperKind ReplyOf(PetitionState state) => state.IsOrdinaryProcedure ? PaperKind.HandlingOpinion : PaperKind.ReplyLetter;
}
