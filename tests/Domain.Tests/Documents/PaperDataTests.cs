using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Documents;

public sealed class PaperDataTests
{
    [Fact]
    public void All_that_is_missing_is_named_with_where_it_is_missing()
    {
        var opinion = new HandlingOpinion
        {
            AcceptedOn = null,
            Heard = " ",
            Hearing = null,
            Opinions = [Row("事实"), Row(null)],
            ReviewBody = "甲",
            ReviewPeriod = "30日",
        };

        PaperValues.MissingFrom(opinion).Should().Equal("受理日期", "陈述情况", "意见（2）的事实和理由");
        PaperValues.MissingFrom(opinion with { Opinions = [] }).Should().Contain("意见", "an opinion on nothing is none");
    }

    [Fact]
    public void What_is_optional_stands_or_falls_with_its_group()
    {
        var values = PaperValues.Of(new RefusalNotice { DecidedOn = new DateOnly(2026, 5, 1), Reason = "理由", OtherWays = null });

        values.Texts["决定日期"].Should().Be("2026年5月1日", "no zeros before month and day");
        values.Groups["其他途径"].Should().BeEmpty();
        PaperValues.Of(new RefusalNotice { DecidedOn = null, Reason = "理由", OtherWays = "向法院" }).Groups["其他途径"].Should().ContainSingle().Which.Texts["其他途径"].Should().Be("向法院");
    }

    [Fact]
    public void A_number_names_body_kind_year_and_serial() =>
        DocumentNumber.Of("丰都县信访办公室", "受告", 2026, 12).Text.Should().Be("丰都县信访办公室受告〔2026〕12号", "six-cornered brackets, no zeros, no 第");

    [Fact]
    public void Clauses_of_one_law_name_it_once() =>
        PaperText.Basis([Cite.XF2022("A23-P2-S1"), Cite.XF2022("A23-P2-S2"), Cite.XF2022("A31-I6"), Cite.Law("民法典188")])
            .Should().Be("《信访工作条例》第二十三条第二款、第三十一条第六项、《中华人民共和国民法典》第一百八十八条");

    [Theory]
    [InlineData("县信访办公室", "500230", "丰都县信访办公室")]
    [InlineData("市政府复查复核机构", "500000", "重庆市政府复查复核机构")]
    [InlineData("虎威镇人民政府", "500230101", "虎威镇人民政府")]
    public void A_body_is_named_in_full(string name, string division, string expected) =>
        PaperText.FullName(new OrganizationNode("A", name, OrganizationKind.Department, OrganizationLevel.County, null, division)).Should().Be(expected);

    [Theory]
    [InlineData("发文机关 文号 成文日期 依据 抄送 联系方式 登记编号 信访人 决定日期 理由 其他途径", "", null)]
    [InlineData("发文机关 文号 成文日期 依据 抄送 联系方式 登记编号 信访人 决定日期 理由", "", "template.placeholder-missing")]
    [InlineData("发文机关 文号 成文日期 依据 抄送 联系方式 登记编号 信访人 决定日期 理由 其他途径", "甲", "template.placeholder-unknown")]
    [InlineData("发文机关 文号 成文日期 依据 抄送 联系方式 登记编号 信访人 决定日期 理由 其他途径", "抄送", "template.placeholder-misplaced")]
    public void A_template_has_what_it_must_and_nothing_else(string names, string stray, string? code)
    {
        string[] groups = ["抄送", "联系方式", "其他途径"];
        var uses = names.Split(' ').SelectMany(name => groups.Contains(name)
            ? [new PlaceholderUse(name, IsGroup: true, []), new PlaceholderUse(name, IsGroup: false, [name])]
            : new[] { new PlaceholderUse(name, IsGroup: false, []) }).ToList();
        if (stray.Length > 0) uses.Add(new PlaceholderUse(stray, IsGroup: false, []));

        new TemplateReading(uses, []).Unlawful(DocumentKinds.Of(DocumentType.NonAcceptanceNotice))?.Code.Should().Be(code);
        (new TemplateReading(uses, []).Unlawful(DocumentKinds.Of(DocumentType.NonAcceptanceNotice)) is null).Should().Be(code is null);
    }

    private static OpinionRow Row(string? facts) =>
        new() { Ordinal = "一", Claim = "请求", Facts = facts, Outcome = "支持", Opinion = "意见", Basis = "依据", Execution = null };
}
