namespace PetitionGovernance.Domain.Screening;

/// <summary>要问的问题：缺哪一项事实，怎样问信访人，哪个结论悬在上面。</summary>
/// <param name="Fact">The missing fact.</param>
/// <param name="RuleCode">The rule that could not be decided; empty where nothing could be screened at all.</param>
/// <param name="Chinese">The question to the petitioner.</param>
/// <param name="HangsOnIt">Which outcome hangs on the answer, in Chinese.</param>
public sealed record ScreeningQuestion(FactSet Fact, string? RuleCode, string Chinese, string English, string HangsOnIt, string HangsOnItEnglish);
