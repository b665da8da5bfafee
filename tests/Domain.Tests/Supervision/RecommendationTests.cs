using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Supervision;

public sealed class RecommendationTests
{
    private const string Today = "2025-06-10";

    private static readonly DateTimeOffset At = new(2025, 6, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly RecommendationGrounds Whole = new("三次不执行", "引发集体访", "第四十五条");

    [Theory]
    [Trait("Covers", "XF2022-A40-P3")]
    [InlineData(RecommendationKind.PursueResponsibility, "事实", "后果", "依据", "")]
    [InlineData(RecommendationKind.PursueResponsibility, null, "后果", "依据", "supervision.responsibility-without-grounds")]
    [InlineData(RecommendationKind.PursueResponsibility, "事实", " ", "依据", "supervision.responsibility-without-grounds")]
    [InlineData(RecommendationKind.PursueResponsibility, "事实", "后果", null, "supervision.responsibility-without-grounds")]
    [InlineData(RecommendationKind.ImproveWork, null, null, null, "")]
    [InlineData(RecommendationKind.PerfectPolicy, null, null, null, "")]
    public void Responsibility_is_pursued_on_facts_consequence_and_basis(RecommendationKind kind, string? facts, string? consequence, string? basis, string refusal)
    {
        Action issue = () => Issue(kind, new RecommendationGrounds(facts, consequence, basis));

        issue.Should().BeAnsweredBy(refusal, $"{kind} {facts} {consequence} {basis}");
    }

    [Theory]
    [Trait("Covers", "XF2022-A14-P1-I6")]
    [InlineData("A40-P1", "")]
    [InlineData("A40-P2", "")]
    [InlineData("A40", "")]
    [InlineData("A42-I1", "supervision.basis-not-of-article")]
    public void A_recommendation_rests_on_article_40(string basis, string refusal)
    {
        Action issue = () => Issue(basis: basis);

        issue.Should().BeAnsweredBy(refusal, basis);
    }

    [Theory]
    [Trait("Covers", "XF2022-A40-P4")]
    [InlineData("2025-07-09", false)]
    [InlineData("2025-07-10", false)]
    [InlineData("2025-07-11", true)]
    public void Whoever_has_not_answered_by_the_local_day_is_urged_once(string day, bool urged)
    {
        var recommendation = Issue();

        recommendation.Urge(Given.Day(day)).Should().Be(urged);
        recommendation.Urge(Given.Day(day)).Should().BeFalse();
    }

    [Theory]
    [InlineData(Adoption.Adopted, null, "")]
    [InlineData(Adoption.PartlyAdopted, null, "supervision.not-adopted-without-reason")]
    [InlineData(Adoption.PartlyAdopted, "另行安排", "")]
    [InlineData(Adoption.NotAdopted, " ", "supervision.not-adopted-without-reason")]
    [InlineData(Adoption.NotAdopted, "没有权限", "")]
    public void What_is_not_wholly_adopted_needs_a_reason(Adoption adoption, string? reason, string refusal)
    {
        var feedBack = () => Issue().TakeFeedback(adoption, "收悉", reason, Given.Day(Today), On("Handler@ZJJ"));

        feedBack.Should().BeAnsweredBy(refusal, $"{adoption} {reason}");
    }

    [Fact]
    public void The_problem_is_checked_until_it_is_solved()
    {
        var recommendation = Issue();
        var tooSoon = () => recommendation.Check(true, "已公示", Given.Day(Today), On("Inspector@XFB"));
        tooSoon.Should().BeRefusedAs(SupervisionRefusals.OutOfOrder);
        recommendation.TakeFeedback(Adoption.Adopted, "按期公示", null, Given.Day(Today), On("Handler@ZJJ"));

        recommendation.Check(false, "还有三个小区", Given.Day(Today), On("Inspector@XFB"));
        recommendation.Check(true, "全部公示", Given.Day(Today), On("Inspector@XFB"));

        recommendation.Status.Should().Be(RecommendationStatus.Closed);
        recommendation.Checks.Select(c => c.Solved).Should().Equal(false, true);
    }

    [Theory]
    [InlineData("JY-1", "2025-01-05", "2025-01-15", Adoption.Adopted, "")]
    [InlineData("JY-1", "2025-01-05", null, null, "")]
    [InlineData("JY-1", "2025-01-05", "2025-03-15", Adoption.NotAdopted, "")]
    [InlineData("JY-1", "2025-01-05", "2025-01-04", Adoption.Adopted, "supervision.day-too-early")]
    [InlineData("JY-1", "2025-06-11", null, null, "supervision.day-in-future")]
    [InlineData("JY-1", "2025-01-05", "2025-06-11", Adoption.Adopted, "supervision.day-in-future")]
    [InlineData("JY-1", "2025-01-05", "2025-01-15", null, "supervision.adoption-without-day")]
    [InlineData("JY-1", "2025-01-05", null, Adoption.Adopted, "supervision.adoption-without-day")]
    [InlineData(" ", "2025-01-05", null, null, "supervision.empty")]
    public void A_recommendation_of_the_past_is_taken_as_it_was_unless_it_cannot_have_been(string no, string issued, string? fedBack, Adoption? adoption, string refusal)
    {
        Action record = () => Recommendation.Recorded(
            no, RecommendationKind.PursueResponsibility, Given.Day(issued), Given.Bureau, fedBack is null ? null : Given.Day(fedBack), adoption, At);

        record.Should().BeAnsweredBy(refusal, $"{no} {issued} {fedBack} {adoption}");
    }

    private static Recommendation Issue(RecommendationKind kind = RecommendationKind.ImproveWork, RecommendationGrounds? grounds = null, string basis = "A40-P1") =>
        Recommendation.Issue(
            new SupervisedMatter(Given.Bureau),
            new NewRecommendation(kind, null, Given.Day(Today), "公示不及时", "每季度公示", Cite.XF2022(basis), grounds ?? Whole, Given.Day("2025-07-10")),
            At, On("OfficeLead@XFB"));

    private static Occasion On(string actor) => Given.On(Today, Given.Person(actor));
}
