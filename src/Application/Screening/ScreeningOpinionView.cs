using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>甄别意见；只供参考，由人决定。</summary>
public sealed record ScreeningOpinionView
{
    /// <summary>案例编号，原样回传</summary>
    public string? Id { get; init; }

    /// <summary>询问之日</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>所用的规则组</summary>
    public required string RuleSet { get; init; }

    /// <summary>准入，如“进入信访程序”“不予受理”</summary>
    public required string Admission { get; init; }

    /// <summary>结果，几项用 + 相连，如“不再受理+转送”</summary>
    public required string Outcome { get; init; }

    /// <summary>处置，几项用 + 相连，如 NotAccept+Transfer</summary>
    public required string Disposition { get; init; }

    /// <summary>应出的文书</summary>
    public string? Notice { get; init; }

    /// <summary>本件所系的法定末日；没有或者日历未公布的为空</summary>
    public DateOnly? Due { get; init; }

    /// <summary>提示承办人的标记</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>成立的规则编号</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>依据的条款编号</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>是否必须由人决定：是、否</summary>
    public required string NeedsHuman { get; init; }

    /// <summary>必须由人决定的理由，包括互相矛盾的事实</summary>
    public required IReadOnlyList<HumanReason> HumanReasons { get; init; }

    /// <summary>三个分清</summary>
    public required DistinctionsView Distinctions { get; init; }

    /// <summary>各条规则的发现</summary>
    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>要问信访人的问题</summary>
    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>路径指引</summary>
    public required IReadOnlyList<PathGuidanceView> PathGuidance { get; init; }

    /// <summary>拆分后的各个诉求</summary>
    public required IReadOnlyList<PartView> Parts { get; init; }

    /// <summary>由意见得出视图。</summary>
    public static ScreeningOpinionView Of(string? id, ScreeningOpinion opinion) => new()
    {
        Id = id,
        AsOf = opinion.AsOf,
        RuleSet = opinion.RuleSet.Name,
        Admission = OpinionWords.Admission.Of(opinion.Admission),
        Outcome = string.Join('+', opinion.Outcomes.Select(OpinionWords.Outcome.Of)),
        Disposition = string.Join('+', opinion.Dispositions),
        Notice = opinion.Notice,
        Due = opinion.Due,
        Flags = opinion.Flags,
        Rules = opinion.Rules,
        LegalBasis = [.. opinion.LegalBasis.Select(c => c.ProvisionId)],
        NeedsHuman = opinion.NeedsHuman ? "是" : "否",
        HumanReasons = opinion.HumanReasons,
        Distinctions = DistinctionsView.Of(opinion),
        Findings = [.. opinion.Findings.Select(FindingView.Of)],
        Questions = [.. opinion.Questions.Select(QuestionView.Of)],
        PathGuidance = [.. opinion.PathGuidance.Select(PathGuidanceView.Of)],
        Parts = [.. opinion.Parts.Select(PartView.Of)],
    };
}

/// <summary>一条规则的发现。</summary>
/// <param name="Rule">规则编号</param>
/// <param name="Basis">依据</param>
/// <param name="Facts">所依的事实</param>
/// <param name="Because">一句话的理由</param>
/// <param name="BecauseEnglish">理由的英文</param>
/// <param name="Decides">结论由它定</param>
public sealed record FindingView(
    string Rule, string Name, string NameEnglish, IReadOnlyList<CitationView> Basis, IReadOnlyList<ReliedFact> Facts, string Because, string BecauseEnglish,
    bool Decides)
{
    internal static FindingView Of(Finding f) =>
        new(f.Rule.Code, f.Rule.ChineseName, f.Rule.EnglishName, [.. f.Basis.Select(CitationView.Of)], f.Facts, f.Because, f.BecauseInEnglish, f.Decides);
}

/// <summary>三个分清：性质、路径、责任。</summary>
/// <param name="StatutoryPath">第三十一条第几项；6 为普通信访程序</param>
public sealed record DistinctionsView(DistinctionView Nature, DistinctionView ProcedurePath, DistinctionView Responsibility, int? StatutoryPath)
{
    internal static DistinctionsView Of(ScreeningOpinion opinion)
    {
        var d = opinion.Distinctions;
        return new(Of(d.Nature, opinion), Of(d.ProcedurePath, opinion), Of(d.Responsibility, opinion), d.StatutoryPath);
    }

    private static DistinctionView Of(Distinction d, ScreeningOpinion opinion) => new(d.Chinese, d.English, ReliedFact.Of(opinion.Facts, d.ReliedOn));
}

/// <summary>一个分清的结论和所依的事实。</summary>
public sealed record DistinctionView(string Answer, string AnswerEnglish, IReadOnlyList<ReliedFact> Facts);

/// <summary>要问的问题。</summary>
/// <param name="Fact">缺的是哪一列</param>
/// <param name="HangsOnIt">哪个结论悬在上面</param>
/// <param name="HangsOnItEnglish">英文</param>
public sealed record QuestionView(string Fact, string? Rule, string Question, string QuestionEnglish, string HangsOnIt, string HangsOnItEnglish)
{
    internal static QuestionView Of(ScreeningQuestion q) => new(FactNames.Column(q.Fact), q.RuleCode, q.Chinese, q.English, q.HangsOnIt, q.HangsOnItEnglish);
}

/// <summary>路径指引：到哪里、做什么、带什么、最迟哪一天。</summary>
public sealed record PathGuidanceView(
    string Where, string What, IReadOnlyList<string> Bring, DateOnly? ByWhen, string? Period, IReadOnlyList<CitationView> Source)
{
    internal static PathGuidanceView Of(PathGuidance g) => new(g.Where, g.What, g.Bring, g.ByWhen, g.Period, [.. g.Source.Select(CitationView.Of)]);
}

/// <summary>拆分后的一个诉求；检举控告的部分封存。</summary>
public sealed record PartView(string Label, bool Sealed, string? Admission, string Disposition, IReadOnlyList<string> Rules)
{
    internal static PartView Of(ScreenedPart part) => new(
        part.Label, part.IsSealed, part.Verdict is { } verdict ? OpinionWords.Admission.Of(verdict.Admission) : null,
        string.Join('+', part.Verdict?.Dispositions ?? []), [.. part.Findings.Where(f => !f.OnlyAsks).Select(f => f.Rule.Code)]);
}
