using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Procedures;

public sealed class ProcedureTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Published;

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Procedures/Cases/last-days.csv", MemberType = typeof(CaseTable))]
    public void The_day_of_the_event_is_not_counted_and_the_last_day_is(
        string description, string procedure, string kind, string from, string happened, string nominal, string last)
    {
        var day = DateOnly.Parse(happened);
        var due = ProcedureCatalogue.Find(procedure)!.Periods
            .Single(p => p.Kind == Enum.Parse<PeriodKind>(kind) && p.From == Enum.Parse<TriggerEvent>(from) && p.AppliesTo(day))
            .DueAfter(day, Calendar)!;

        due.Nominal.Should().Be(DateOnly.Parse(nominal), description);
        due.LegalDue.Should().Be(DateOnly.Parse(last), description);
        due.IsInTime(DateOnly.Parse(last).AddDays(-1)).Should().BeTrue("the day before");
        due.IsInTime(DateOnly.Parse(last)).Should().BeTrue("the day");
        due.IsInTime(DateOnly.Parse(last).AddDays(1)).Should().BeFalse("the day after");
    }

    [Fact]
    public void Codes_are_permanent_words_given_once()
    {
        ProcedureCatalogue.All.Select(p => p.Code).Should().OnlyHaveUniqueItems();
        ProcedureCatalogue.All.Should().AllSatisfy(p => p.Code.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
    }

    [Fact]
    public void Every_route_has_a_procedure_for_any_matter() =>
        Enum.GetValues<StatutoryRoute>().Except([StatutoryRoute.StateCompensation]).Should().AllSatisfy(route =>
            ProcedureCatalogue.For(route, topic: null).Should().NotBeEmpty());

    [Fact]
    public void Every_procedure_says_to_whom_with_what_how_and_on_what_article()
    {
        foreach (var procedure in ProcedureCatalogue.All)
        {
            procedure.Name.Should().NotBeEmpty();
            procedure.NameEnglish.Should().NotBeEmpty();
            procedure.Lodging.Should().EndWith("。", procedure.Code);
            procedure.Bring.Should().NotBeEmpty(procedure.Code);
            procedure.Basis[0].ProvisionId.Should().StartWith("XF2022-A", procedure.Code);
            procedure.Basis.Concat(procedure.Periods.SelectMany(p => p.Basis)).Should().HaveCountGreaterThan(procedure.Code == "administrative-adjudication" ? 0 : 1, procedure.Code);
        }
    }

    [Fact]
    public void Authorities_and_topics_are_those_of_the_county()
    {
        var bodies = ReferenceData.Organizations.Select(o => o.Code).ToList();
        var topics = ReferenceData.Topics.Select(t => t.Name).ToList();

        ProcedureCatalogue.All.Select(p => p.Authority.OrganizationCode).OfType<string>().Should().BeSubsetOf(bodies);
        ProcedureCatalogue.All.SelectMany(p => p.Topics).Should().BeSubsetOf(topics);
    }

    [Fact]
    public void A_period_is_stated_only_for_days_on_which_its_text_was_in_force()
    {
        foreach (var (procedure, period) in ProcedureCatalogue.All.SelectMany(p => p.Periods.Select(period => (p, period))))
        {
            var before = period.EffectiveFrom.AddDays(-1);
            period.Basis.Select(LawEdition.Of).Should().NotContainNulls(procedure.Code);
            period.AppliesTo(period.EffectiveFrom).Should().BeTrue();
            period.AppliesTo(before).Should().BeFalse();
            period.DueAfter(before, Calendar).Should().BeNull();
            period.ExplainAfter(before, Calendar).Should().BeNull();
        }
    }

    [Fact]
    public void What_has_not_been_compared_with_the_text_says_so_in_a_note() =>
        ProcedureCatalogue.All.Where(p => p.Certainty is SourceCertainty.Unverified).Should().AllSatisfy(p =>
            $"{p.Note}{string.Concat(p.Periods.Select(period => period.Note))}".Should().Contain("须核对", p.Code));

    [Fact]
    public void The_sentence_names_the_event_the_length_the_last_day_and_the_article() =>
        ProcedureCatalogue.Find("labour-arbitration")!.Periods[0].ExplainAfter(new(2024, 3, 4), Calendar)!.Sentence.Should()
            .Be("自2024年3月4日（星期一）知道或者应当知道权利受到侵害的次日起算1年，末日为2025年3月4日（星期二），"
                + "依据《中华人民共和国劳动争议调解仲裁法》第二十七条、《中华人民共和国民法典》第二百零一条、《中华人民共和国民法典》第二百零三条。");

    [Theory]
    [InlineData("拖欠工资", "labour-inspection", true)]
    [InlineData("物业管理", "labour-inspection", false)]
    [InlineData("物业管理", "duty-application", true)]
    [InlineData(null, "labour-inspection", true)]
    public void A_procedure_for_one_topic_is_not_offered_for_another(string? topic, string code, bool offered) =>
        ProcedureCatalogue.For(StatutoryRoute.DutyApplication, topic).Select(p => p.Code).Contains(code).Should().Be(offered);

    [Fact]
    public void The_procedure_made_for_the_topic_comes_before_the_general_one() =>
        ProcedureCatalogue.For(StatutoryRoute.DutyApplication, "拖欠工资").Select(p => p.Code).Should().Equal("labour-inspection", "duty-application");

    [Theory]
    [InlineData("行政复议", StatutoryRoute.AdministrativeReconsideration)]
    [InlineData("LabourArbitration", StatutoryRoute.LabourArbitration)]
    [InlineData("不明", null)]
    public void A_route_is_found_by_its_Chinese_or_its_English_name(string name, StatutoryRoute? route) =>
        StatutoryRoutes.Find(name).Should().Be(route);

    [Fact]
    public void Advice_computes_what_has_a_known_day_and_guesses_nothing()
    {
        var advice = PathAdvice.For(
            StatutoryRoute.AdministrativeReconsideration, "物业管理", new Dictionary<TriggerEvent, DateOnly> { [TriggerEvent.LearnedOfAct] = new(2025, 7, 15) }, Calendar);

        var (procedure, periods) = (advice.Single().Procedure, advice.Single().Periods);
        procedure.Code.Should().Be("administrative-reconsideration");
        periods.Single().Due.LegalDue.Should().Be(new DateOnly(2025, 9, 15));
        PathAdvice.For(StatutoryRoute.AdministrativeReconsideration, "物业管理", new Dictionary<TriggerEvent, DateOnly>(), Calendar)
            .Single().Periods.Should().BeEmpty();
    }

    [Fact]
    public void Every_event_has_words() =>
        Enum.GetValues<TriggerEvent>().Should().AllSatisfy(e => TriggerWords.Chinese(e).Should().NotBe(TriggerWords.English(e)));
}
