namespace PetitionGovernance.Domain.Screening;

/// <summary>由缺少的事实得出要问的问题；同一事实只问一次，悬着的结论合在一起。</summary>
internal static class ScreeningQuestions
{
    private const FactSet First = FactSet.ReceiverKind | FactSet.Category | FactSet.RequestType | FactSet.Jurisdiction | FactSet.LegalRoute | FactSet.PriorState;

    public static IReadOnlyList<ScreeningQuestion> Of(ScreeningOpinion opinion)
    {
        if (opinion.Parts.Count == 0)
            return [.. FactNames.Each(First).Select(fact => Ask(fact, null, "整个甄别意见", "The whole opinion"))];

        return [.. opinion.Parts
            .SelectMany(part => part.Findings)
            .SelectMany(finding => FactNames.Each(finding.Missing).Select(fact => (Fact: fact, finding.Rule)))
            .GroupBy(asked => asked.Fact)
            .Select(asked => Ask(asked.Key, asked.First().Rule.Code,
                string.Join('；', asked.Select(a => a.Rule.AtStake).Distinct()),
                string.Join("; ", asked.Select(a => a.Rule.AtStakeEnglish).Distinct())))];
    }

    private static ScreeningQuestion Ask(FactSet fact, string? rule, string hangsOnIt, string hangsOnItEnglish) =>
        new(fact, rule, FactNames.Question(fact), FactNames.EnglishQuestion(fact), hangsOnIt, hangsOnItEnglish);
}
