using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Screening;

public sealed class ScreeningRulesTests
{
    private static readonly ScreeningFacts VisitPastLevel = ScreeningFactsReader.Read(new Dictionary<string, string?>
    {
        ["receiverKind"] = "信访部门",
        ["receiverLevel"] = "市",
        ["competentLevel"] = "乡镇",
        ["channel"] = "走访",
        ["category"] = "申诉求决",
        ["requestType"] = "投诉请求",
        ["jurisdiction"] = "下级机关",
        ["legalRoute"] = "无",
        ["priorState"] = "无",
    }).Facts;

    [Fact]
    public void Only_rules_of_practice_can_be_switched_off()
    {
        ScreeningRules.All.Where(rule => rule.IsSwitchable).Select(rule => rule.Code).Should().BeEquivalentTo("三不予-1", "三不予-2", "两不再-1", "两不再-3");
        var switching = () => new RuleSet("试", switchedOff: ["两不再-2"]);

        switching.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("rule-set.not-switchable");
    }

    [Fact]
    public void A_rule_switched_off_no_longer_refuses()
    {
        Screen(VisitPastLevel, RuleSet.Default).Admission.Should().Be(Admission.NotAccepted);
        Screen(VisitPastLevel, new("试", switchedOff: ["三不予-1"])).Admission.Should().Be(Admission.PetitionProcedure);
    }

    [Fact]
    public void Not_knowing_the_competent_level_asks_and_does_not_refuse()
    {
        var opinion = Screen(VisitPastLevel with { CompetentLevel = null }, RuleSet.Default);

        opinion.Admission.Should().Be(Admission.PetitionProcedure);
        opinion.NeedsHuman.Should().BeTrue();
        opinion.Questions.Should().Contain(q => q.Fact == FactSet.CompetentLevel && q.RuleCode == "三不予-1");
    }

    private static ScreeningOpinion Screen(ScreeningFacts facts, RuleSet ruleSet) =>
        ScreeningEngine.Screen(facts, new(2025, 7, 1), ruleSet, WorkingDayCalendar.Published);
}
