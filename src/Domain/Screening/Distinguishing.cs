namespace PetitionGovernance.Domain.Screening;

/// <summary>三个分清：由事实得出性质、路径和责任。</summary>
internal static class Distinguishing
{
    public static ThreeDistinctions Of(ScreeningContext c) => new(Nature(c), Procedure(c), Responsibility(c), StatutoryPath(c));

    private static int? StatutoryPath(ScreeningContext c) =>
        c.Facts is { Category: ClaimNature.Appeal, LegalRoute: { } route } ? Routes.ItemOfArticle31(route) : null;

    private static Distinction Nature(ScreeningContext c) => c.Facts.Category switch
    {
        ClaimNature.Appeal => new("申诉求决", "An appeal", FactSet.Category),
        ClaimNature.Accusation => new("检举控告，封存", "An accusation, sealed", FactSet.Category),
        ClaimNature.Suggestion => new("建议意见", "A suggestion", FactSet.Category),
        _ => new("性质不明，先问清", "Its nature is not known", FactSet.None),
    };

    private static Distinction Procedure(ScreeningContext c) => c.Facts switch
    {
        { Category: ClaimNature.Accusation } => new("检举控告程序（第三十条）", "The procedure for accusations (A30)", FactSet.Category),
        { Category: ClaimNature.Suggestion } => new("建议办理（第二十九条）", "Handling of suggestions (A29)", FactSet.Category),
        { Category: not ClaimNature.Appeal } or { LegalRoute: null } => new("路径不明，先问清", "The path is not known", c.Known & FactSet.Category),
        { LegalRoute: LegalRoute.None } => new("普通信访程序（第三十一条第六项）", "The ordinary procedure (A31(6))", FactSet.Category | FactSet.LegalRoute),
        { LegalRoute: { } route } => new(
            $"{FactWords.LegalRoute.Of(route)}（第三十一条第{Legal.ChineseNumeral.Of(Routes.ItemOfArticle31(route))}项）",
            $"{FactWords.LegalRoute.InEnglish(route)} (A31({Routes.ItemOfArticle31(route)}))", c.Known & (FactSet.Category | FactSet.LegalRoute | FactSet.RouteState)),
    };

    private static Distinction Responsibility(ScreeningContext c)
    {
        var reliedOn = c.Known & (FactSet.Jurisdiction | FactSet.ReceiverKind | FactSet.ReceiverLevel | FactSet.CompetentLevel);
        var (level, levelEnglish) = c.CompetentLevel is { } known
            ? ($"，{FactWords.Level.Of(known)}级", $", {FactWords.Level.InEnglish(known)} level")
            : ("", "");
        return c.Facts.Jurisdiction switch
        {
            null => new(c.CompetentLevel is { } only ? $"{FactWords.Level.Of(only)}级有权机关，具体单位待定" : "责任主体不明，先问清", "The responsible body is not known", reliedOn),
            Jurisdiction.DisputedUnderCommonSuperior => new("有争议，由共同的上一级机关决定", "Disputed: the common superior decides", reliedOn),
            Jurisdiction.DisputedWithoutCommonSuperior => new("有争议，由联席会议协调", "Disputed: the joint conference coordinates", reliedOn),
            Jurisdiction.AbolishedUnclear => new("承继不清，由本级党委政府或者其指定的机关受理", "Succession unclear: to be designated", reliedOn),
            Jurisdiction.PrivateDispute => new("私人间纠纷，没有责任机关", "A private dispute: no responsible body", reliedOn),
            { } jurisdiction => new(FactWords.Jurisdiction.Of(jurisdiction) + level, FactWords.Jurisdiction.InEnglish(jurisdiction) + levelEnglish, reliedOn),
        };
    }
}
