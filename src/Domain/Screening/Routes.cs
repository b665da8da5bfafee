namespace PetitionGovernance.Domain.Screening;

/// <summary>法定途径的归类（条例第三十一条第一项至第五项）。</summary>
internal static class Routes
{
    /// <summary>涉法涉诉。</summary>
    public static bool IsPoliticalLegal(LegalRoute route) => route is >= LegalRoute.CivilSuit and <= LegalRoute.PoliceProcedure;

    public static bool IsArbitration(LegalRoute route) =>
        route is LegalRoute.CommercialArbitration or LegalRoute.LabourArbitration or LegalRoute.LandContractArbitration;

    public static bool IsInternalAppeal(LegalRoute route) =>
        route is LegalRoute.PartyMemberAppeal or LegalRoute.SanctionReexamination or LegalRoute.CivilServantAppeal;

    public static bool IsAdministrative(LegalRoute route) =>
        route is LegalRoute.AdministrativeReconsideration or LegalRoute.AdministrativeAdjudication or LegalRoute.AdministrativeLicence
            or LegalRoute.AdministrativeConfirmation or LegalRoute.AdministrativePenalty or LegalRoute.OpenInformation;

    public static bool IsDuty(LegalRoute route) => route is LegalRoute.DutyApplication or LegalRoute.SpecialComplaintProcedure;

    /// <summary>The item of A31 a claim on this route goes under.</summary>
    public static int ItemOfArticle31(LegalRoute route) =>
        IsPoliticalLegal(route) ? 1 : IsArbitration(route) ? 2 : IsInternalAppeal(route) ? 3 : IsAdministrative(route) ? 4 : IsDuty(route) ? 5 : 6;

    /// <summary>Not yet begun is brought in; under way is told of; over or at its end is first explained. Not known counts as not yet begun, and is asked.</summary>
    public static Verdict VerdictOf(RouteState? state) => state switch
    {
        RouteState.Ongoing or RouteState.EffectiveNotFinal => Verdicts.RouteGuided,
        RouteState.PeriodOver or RouteState.FinallyClosed => Verdicts.Explain,
        _ => Verdicts.Imported,
    };

    public static string Say(Finding finding) => finding.Context.Facts.RouteState switch
    {
        RouteState.Ongoing or RouteState.EffectiveNotFinal => "程序正在进行，告知信访人等待结果或者依法救济",
        RouteState.PeriodOver => "但期限已过，先释法说明",
        RouteState.FinallyClosed => "但程序已经走完，先释法说明",
        _ when finding.Due is { } due => $"导入该程序，{DueWords.LastDay(due)}",
        _ => "导入该程序",
    };

    public static string SayInEnglish(Finding finding) => finding.Context.Facts.RouteState switch
    {
        RouteState.Ongoing or RouteState.EffectiveNotFinal => "it is under way, and the petitioner is told to await its result or to seek the remedies of law",
        RouteState.PeriodOver => "its period is over, so the law is explained first",
        RouteState.FinallyClosed => "it has been gone through, so the law is explained first",
        _ when finding.Due is { } due => $"brought into it, {DueWords.LastDayInEnglish(due)}",
        _ => "brought into it",
    };
}
