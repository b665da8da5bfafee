using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Reviews;

public sealed class PublicationTests
{
    private const string Today = "2025-11-20";

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Reviews/Cases/publications.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A36-P2-S1")]
    public void An_opinion_is_published_only_after_a_hearing_and_without_personal_data(string description, string article, string heard, string served, string text, string refusal)
    {
        var review = Final();
        if (heard == "yes") review.Heard("2025-11-10", "2025-11-10");
        review.DecidedAs("2025-11-18");
        if (served == "yes") review.ServedOn("2025-11-19");

        var publish = () => review.Publish(new Publication(text, Given.Day(Today), "reviewer-city"), ["张小三", null, ""], Given.On(Today));

        publish.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        review.Publication?.Text.Should().Be(text);
        (review.PublishedOn is not null).Should().Be(refusal.Length == 0);
    }

    [Fact]
    public void It_is_published_once()
    {
        var review = Final().Heard("2025-11-10", "2025-11-10").DecidedAs("2025-11-18").ServedOn("2025-11-19");
        Action publish = () => review.Publish(new Publication("经听证，责令公布账目。", Given.Day(Today), "reviewer-city"), [], Given.On(Today));
        publish.Should().NotThrow();

        publish.Should().BeRefusedAs(ReviewRefusals.AlreadyPublished);
    }

    private static ReviewCase Final() => GivenReview.Opened(
        "2025-11-03", ReviewTier.FinalReview,
        GivenReview.Matter(reviews: new PastReview(
            Guid.Empty, ReviewTier.Review, ReviewStatus.Decided, ReviewOutcome.Upheld, GivenReview.County, Given.Day("2025-10-20"), new Service(Given.Day("2025-10-21"), ServiceMethod.Post, "回执"), true, [])))
        .Accepted("2025-11-04");
}
