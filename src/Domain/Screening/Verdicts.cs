using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>各种结论；规则从这里选，不另造。</summary>
internal static class Verdicts
{
    public static readonly Verdict ToDiscipline = new(Admission.AccusationProcedure, ScreeningOutcome.Transferred, Disposition.ForwardToDiscipline, "检举控告移送单(密)");
    public static readonly Verdict ToOrganizationDepartment = new(Admission.AccusationProcedure, ScreeningOutcome.Transferred, Disposition.Transfer, "组织部门通报单(密)");
    public static readonly Verdict KeptByDiscipline = new(Admission.AccusationProcedure, ScreeningOutcome.Accepted, Disposition.Accept, "检举控告受理登记(密)");

    public static readonly Verdict VisitPastLevel = new(Admission.NotAccepted, ScreeningOutcome.NotAccepted, Disposition.NotAccept, "不予受理告知书+引导告知单");
    public static readonly Verdict InHandBelow = new(Admission.NotAccepted, ScreeningOutcome.NotAccepted, Disposition.NotAccept, "不予受理告知书(载明在办单位和到期日)");
    public static readonly Verdict FormerStatutoryRoute = new(Admission.NotAccepted, ScreeningOutcome.NotAccepted, Disposition.NotAccept, "不予受理告知书(告知途径)");
    public static readonly Verdict PendingForwarded = new(Admission.NotAccepted, ScreeningOutcome.Transferred, Disposition.ForwardToPoliticalLegal, "转送函(政法)+去向告知");
    public static readonly Verdict PendingGuided = new(Admission.NotAccepted, ScreeningOutcome.Guided, Disposition.Guide, "释法引导单");

    public static readonly Verdict NoLonger = new(Admission.NoLongerAccepted, ScreeningOutcome.NoLongerAccepted, Disposition.NoLongerAccept, "不再受理告知书");
    public static readonly Verdict NoLongerForwarded = new(
        Admission.NoLongerAccepted, [ScreeningOutcome.NoLongerAccepted], [Disposition.NoLongerAccept, Disposition.ForwardToPoliticalLegal], "转政法部门，由其书面告知");
    public static readonly Verdict NoLongerGuided = new(
        Admission.NoLongerAccepted, [ScreeningOutcome.NoLongerAccepted], [Disposition.NoLongerAccept, Disposition.Guide], "不再受理告知书+释法引导单");

    public static readonly Verdict RouteForwarded = new(Admission.StatutoryProcedure, ScreeningOutcome.Transferred, Disposition.ForwardToPoliticalLegal, "转送函(政法)+去向告知");
    public static readonly Verdict RouteGuided = new(Admission.StatutoryProcedure, ScreeningOutcome.Guided, Disposition.Guide, "引导告知单");
    public static readonly Verdict Imported = new(
        Admission.StatutoryProcedure, ScreeningOutcome.Imported, Disposition.ImportIntoStatutoryProcedure, "法定途径告知书");
    public static readonly Verdict DutyImported = new(
        Admission.StatutoryProcedure, ScreeningOutcome.Imported, Disposition.ImportIntoStatutoryProcedure, "履职受理告知");

    public static readonly Verdict Merged = new(Admission.Merged, ScreeningOutcome.Guided, Disposition.MergeWithExisting, "并件告知");
    public static readonly Verdict EnterReview = new(Admission.Review, ScreeningOutcome.Accepted, Disposition.Accept, "复查受理告知书");
    public static readonly Verdict ReviewGoesOn = new(Admission.Review, ScreeningOutcome.Accepted, Disposition.Accept, "复查意见书");
    public static readonly Verdict EnterFinalReview = new(Admission.FinalReview, ScreeningOutcome.Accepted, Disposition.Accept, "复核受理告知书");
    public static readonly Verdict FinalReviewGoesOn = new(Admission.FinalReview, ScreeningOutcome.Accepted, Disposition.Accept, "复核意见书");

    public static readonly Verdict ToReview = GuideFirst("复查权利告知单");
    public static readonly Verdict Explain = GuideFirst("释法说明");
    public static readonly Verdict ConfirmWithdrawal = GuideFirst("撤回确认书");
    public static readonly Verdict ReElectRepresentatives = GuideFirst("重新推选代表提示");
    public static readonly Verdict ToCompetentBody = GuideFirst("引导告知单");
    public static readonly Verdict AskSuperior = GuideFirst("指定受理请示");
    public static readonly Verdict AskJointConference = GuideFirst("联席会议协调单");
    public static readonly Verdict Clarify = new(Admission.GuideFirst, ScreeningOutcome.Guided, Disposition.AskForClarification, "补充材料提示");

    public static readonly Verdict ObjectionPassedBack = new(Admission.PetitionProcedure, ScreeningOutcome.Transferred, Disposition.Transfer, "异议书");
    public static readonly Verdict ObjectionLate = new(Admission.PetitionProcedure, ScreeningOutcome.Accepted, Disposition.Accept, "受理告知书");

    private static readonly Verdict AppealAccepted = new(Admission.PetitionProcedure, ScreeningOutcome.Accepted, Disposition.Accept, "受理告知书");
    private static readonly Verdict AppealTransferred = new(Admission.PetitionProcedure, ScreeningOutcome.Transferred, Disposition.Transfer, "转送函");
    private static readonly Verdict AppealAssigned = new(Admission.PetitionProcedure, ScreeningOutcome.Assigned, Disposition.Assign, "交办函(含反馈期限)");
    private static readonly Verdict SuggestionAccepted = new(Admission.SuggestionHandling, ScreeningOutcome.Accepted, Disposition.Accept, "接收告知");
    private static readonly Verdict SuggestionTransferred = new(Admission.SuggestionHandling, ScreeningOutcome.Transferred, Disposition.Transfer, "转送函");
    private static readonly Verdict SuggestionAssigned = new(Admission.SuggestionHandling, ScreeningOutcome.Assigned, Disposition.Assign, "交办函(含反馈期限)");

    public static Verdict Accepted(ScreeningContext c) => IsSuggestion(c) ? SuggestionAccepted : AppealAccepted;

    public static Verdict Transferred(ScreeningContext c) => IsSuggestion(c) ? SuggestionTransferred : AppealTransferred;

    public static Verdict Assigned(ScreeningContext c) => IsSuggestion(c) ? SuggestionAssigned : AppealAssigned;

    private static Verdict GuideFirst(string notice) => new(Admission.GuideFirst, ScreeningOutcome.Guided, Disposition.Guide, notice);

    private static bool IsSuggestion(ScreeningContext c) => c.Facts.Category is ClaimNature.Suggestion;
}
