using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>作出甄别决定时摆在面前的参考意见：写了什么、凭哪些事实、依据哪些规则，原样留在事项上。</summary>
/// <remarks>Plain data. Who advised, and how, is not for this module to know; the same facts asked again give the same bytes.</remarks>
public sealed record ScreeningAdvice
{
    /// <summary>全文的摘要值；确认时带回，说明看到的就是这一份。</summary>
    public required string Fingerprint { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>是否进入普通办理，中文。</summary>
    public required string Admission { get; init; }

    /// <summary>建议的处置；事项应当分拆的有几种，无从建议的为空。</summary>
    public required IReadOnlyList<Disposition> Dispositions { get; init; }

    /// <summary>建议的路径：第三十一条第几项；不涉及的为空。</summary>
    public int? StatutoryPath { get; init; }

    /// <summary>触发的规则代码，按先后。</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>依据条款。</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>必须由人决定的原因；没有的为空。</summary>
    public required IReadOnlyList<string> NeedsHuman { get; init; }

    /// <summary>意见所说的有检举控告的部分，封存（第三十条第三款）。</summary>
    public bool HasSealedPart { get; init; }

    public required string RuleSetVersion { get; init; }

    public required string CalendarVersion { get; init; }

    /// <summary>所依据的事实及其来源。</summary>
    public required IReadOnlyList<AdvisedFact> Facts { get; init; }

    /// <summary>逐条规则的判断经过，JSON 文本。</summary>
    public required string Trace { get; init; }

    /// <summary>决定是否与建议一致：处置是建议的之一，路径没有改。</summary>
    /// <remarks>Which body is named is not compared: the advice names kinds of competence, the clerk a body.</remarks>
    public bool IsFollowedBy(ScreeningDecision decision) =>
        Dispositions.Count == 0
        || (Dispositions.Contains(decision.Disposition) && (StatutoryPath is null || decision.StatutoryPath is null || StatutoryPath == decision.StatutoryPath));
}

/// <summary>参考意见所依据的一项事实。</summary>
/// <param name="Source">从哪里得知，一句中文，不含个人信息。</param>
public sealed record AdvisedFact(string Name, string Value, string Source);

/// <summary>甄别人员陈述的事实：系统查不到、由人问清的，写明何人何时。同名的以最后一次为准。</summary>
/// <param name="Name">camelCase, the name under which advice is asked for, for example <c>legalRoute</c>.</param>
/// <param name="Value">Empty takes an earlier statement back: not known.</param>
/// <param name="By">Login name.</param>
public sealed record StatedFact(string Name, string Value, string By, DateOnly On)
{
    public const int MaxNameLength = 50;
    public const int MaxValueLength = 200;

    /// <summary>一次最多陈述的项数。</summary>
    public const int MaxAtOnce = 30;

    /// <summary>每项最后一次的陈述；收回的不在内。</summary>
    public static IEnumerable<StatedFact> Standing(IEnumerable<StatedFact> all) =>
        all.GroupBy(fact => fact.Name).Select(statements => statements.Last()).Where(fact => fact.Value.Length > 0);
}
