namespace PetitionGovernance.Domain.Legal;

/// <summary>实践依据：条例没有写明、各地通行的做法出自哪里；引用时原样标明原文是否核对过。</summary>
/// <remarks>Never law: what rests on it alone can be switched off by a rule set.</remarks>
public sealed record PracticeSource(string Id, string ChineseName, string EnglishName)
{
    /// <summary>国家信访局 2014 年关于逐级走访的办法；原文未能核对，2022 年条例施行后是否仍然有效没有查明。</summary>
    public static PracticeSource StepwiseVisits { get; } = new(
        "2014逐级走访办法(原文未核)", "2014年《关于进一步规范信访事项受理办理程序引导来访人依法逐级走访的办法》（原文未核）",
        "2014 measures on stepwise visits (original text not verified)");

    /// <summary>各地信访条例关于诉讼事项不予受理、逾期不再受理的规定。</summary>
    public static PracticeSource LocalRegulations { get; } = new(
        "地方信访条例(待核)", "山东、浙江、上海、北京等地信访条例（效力待核）", "Local petition regulations (standing to be verified)");

    /// <summary>以“三个不予受理、两个不再受理”为题流传的口径，出处不明。</summary>
    public static PracticeSource Slogan { get; } = new(
        "“两个不再受理”口径(出处不明)", "“三个不予受理、两个不再受理”的流传口径（出处不明）",
        "Circulated wording of “three non-acceptances, two no-longer-acceptances” (origin unknown)");

    public static IReadOnlyList<PracticeSource> All { get; } = [StepwiseVisits, LocalRegulations, Slogan];

    public static PracticeSource? Find(string id) => All.FirstOrDefault(source => source.Id == id);
}
