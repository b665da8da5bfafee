using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>三个分清: what the opinion answers, in both languages.</summary>
public sealed class DistinctionTests
{
    [Theory]
    [InlineData("S001", "申诉求决", "An appeal", "普通信访程序（第三十一条第六项）", "The ordinary procedure (A31(6))", "本级其他机关，县级", "other body of same level, county level")]
    [InlineData("S001:category=", "性质不明，先问清", "Its nature is not known", "路径不明，先问清", "The path is not known", "本级其他机关，县级", "other body of same level, county level")]
    [InlineData("S001:legalRoute=劳动仲裁", "申诉求决", "An appeal", "劳动仲裁（第三十一条第二项）", "labour arbitration (A31(2))", "本级其他机关，县级", "other body of same level, county level")]
    [InlineData("S001:jurisdiction=", "申诉求决", "An appeal", "普通信访程序（第三十一条第六项）", "The ordinary procedure (A31(6))", "县级有权机关，具体单位待定", "The responsible body is not known")]
    public void The_three_distinctions_are_answered_in_both_languages(
        string given, string nature, string natureEnglish, string path, string pathEnglish, string responsibility, string responsibilityEnglish)
    {
        var parts = given.Split(':');

        var answers = Given.Opinion(parts[0], parts.Length > 1 ? parts[1] : "").Distinctions;

        (answers.Nature.Chinese, answers.Nature.English).Should().Be((nature, natureEnglish));
        (answers.ProcedurePath.Chinese, answers.ProcedurePath.English).Should().Be((path, pathEnglish));
        (answers.Responsibility.Chinese, answers.Responsibility.English).Should().Be((responsibility, responsibilityEnglish));
    }
}
