using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

public sealed class RuleCatalogueTests
{
    private static readonly Dictionary<string, List<OpinionCase>> FiringCases =
        Given.AllCases.SelectMany(row => Given.Screen(row).Rules.Select(code => (code, row))).GroupBy(f => f.code).ToDictionary(g => g.Key, g => g.Select(f => f.row).ToList());

    public static TheoryData<string> Codes => [.. ScreeningRules.All.Select(rule => rule.Code)];

    /// <summary>Codes that were published once: kept for ever, never given to another duty.</summary>
    private static readonly string[] Published =
    [
        "三不予-1", "三不予-2", "三不予-3", "两不再-1", "两不再-2", "两不再-3",
        "路径-涉法涉诉", "路径-行政程序", "路径-仲裁", "路径-党员申诉复审", "路径-履职申请",
        "责任-本机关", "责任-本级", "责任-下级", "责任-系统下级", "责任-交办", "责任-不属职权", "责任-异议退回", "责任-多机关", "责任-承继",
        "性质-申诉求决", "性质-建议意见", "性质-检举控告", "性质-混合拆分",
        "程序-登记", "程序-转办期限", "程序-告知期限", "程序-办结期限", "程序-代表人数", "程序-免书面告知", "程序-材料不清", "程序-同机关重复", "程序-撤回",
        "程序-终结后新事实", "程序-在途关联", "程序-调解协议", "程序-引导复查复核", "程序-复查申请期限", "程序-复查办理期限", "程序-复核申请期限", "程序-复核办理期限",
        "安全-检举保密", "安全-回避", "秩序-禁止行为", "应急-重大紧急",
    ];

    [Fact]
    public void No_two_rules_share_a_code() => ScreeningRules.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_code_once_published_stays() => Published.Should().BeSubsetOf(ScreeningRules.All.Select(rule => rule.Code));

    [Fact]
    public void The_table_names_no_rule_there_is_not() =>
        Given.AllCases.SelectMany(row => OpinionCase.List(row["rules"])).Distinct().Should().BeSubsetOf(ScreeningRules.All.Select(rule => rule.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_explains_itself_in_both_languages(string code)
    {
        var rule = ScreeningRules.Find(code)!;

        rule.ChineseName.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        rule.EnglishName.Should().MatchRegex("^[A-Z][ -~]+$");
        rule.Explanation.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}.*。$");
        (rule.AtStake.Length > 0).Should().Be(rule.AtStakeEnglish.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_cites_what_is_in_force_while_it_is(string code)
    {
        var rule = ScreeningRules.Find(code)!;

        rule.Basis.Concat(rule.FormerBasis).Should().NotBeEmpty();
        rule.Basis.Should().Contain(citation => citation.ProvisionId.StartsWith("XF2022-"));
        foreach (var citation in rule.Basis.Where(c => c.ProvisionId.StartsWith("XF")))
            Provisions.CanBeCited(citation.ProvisionId).Should().BeTrue($"{citation} must be in the catalogue of provisions");
        foreach (var citation in rule.Basis) citation.ProvisionId.Should().NotStartWith("XF2005-");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_that_rests_on_practice_says_on_which_and_can_be_switched_off_and_no_other_can(string code)
    {
        var rule = ScreeningRules.Find(code)!;
        var switchOff = () => new RuleSet("某县", switchedOff: [code]);

        if (rule.Standing is RuleStanding.Text) switchOff.Should().Throw<Domain.Shared.RefusedException>();
        else
        {
            rule.Sources.Should().NotBeEmpty();
            rule.Sources.Select(source => source.Id).Should().IntersectWith(rule.Basis.Select(c => c.ProvisionId));
            foreach (var row in Given.AllCases) Given.Screen(row, switchOff()).Rules.Should().NotContain(code);
        }
    }

    [Theory]
    [InlineData("三不予-1")]
    [InlineData("三不予-2")]
    [InlineData("两不再-1")]
    [InlineData("两不再-3")]
    public void What_the_regulation_does_not_say_itself_is_marked_as_practice(string code) =>
        ScreeningRules.Find(code)!.Standing.Should().NotBe(RuleStanding.Text);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_case_in_which_it_fires_and_one_in_which_it_does_not(string code)
    {
        FiringCases.Should().ContainKey(code);
        FiringCases[code].Should().Contain(row => OpinionCase.List(row["rules"]).Contains(code), "one row must expect it by name");
        // Registration spares no item: what it does not fire on is an item there is not.
        var nothing = Given.Screen(new ScreeningFacts(), new DateOnly(2025, 6, 2)).Rules;
        (FiringCases[code].Count < Given.AllCases.Count() || !nothing.Contains(code)).Should().BeTrue();
    }

    [Fact]
    public void A_rule_gives_way_only_to_a_rule_there_is_and_never_both_ways()
    {
        foreach (var rule in ScreeningRules.All)
            foreach (var overridden in rule.Overrides)
            {
                ScreeningRules.Find(overridden).Should().NotBeNull($"{rule.Code} overrides {overridden}");
                ScreeningRules.Find(overridden)!.Overrides.Should().NotContain(rule.Code);
            }
    }

    [Fact]
    public void One_known_fact_alone_never_gives_an_adverse_verdict()
    {
        foreach (var row in Given.AllCases)
            foreach (var (column, value) in row.Facts.Where(fact => fact.Value!.Length > 0))
            {
                var (facts, _) = ScreeningFactsReader.Read(new Dictionary<string, string?> { [column] = value });

                Given.Screen(facts, row.AsOf).Hardness().Should().Be(0, $"{column}={value} is all that is known");
            }
    }
}
