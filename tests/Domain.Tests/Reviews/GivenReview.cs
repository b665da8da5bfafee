using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Tests.Petitions;

namespace PetitionGovernance.Domain.Tests.Reviews;

/// <summary>A bureau (ZJJ) below a county government, whose reviewing body is FCW; above it the city's, SFH. The opinion is of 2025-04-01, served on 2025-04-03.</summary>
internal static class GivenReview
{
    public const string County = "FCW";
    public const string City = "SFH";
    public const string Decided = "2025-04-01";
    public const string Served = "2025-04-03";
    public const string Applied = "2025-04-10";

    public static readonly OrganizationTree Bodies = new(
    [
        new("SZF", "市政府", OrganizationKind.PartyGovernment, OrganizationLevel.City, null, "500000"),
        new(City, "市复核委", OrganizationKind.ReviewBody, OrganizationLevel.City, "SZF", "500000"),
        new("XZF", "县政府", OrganizationKind.PartyGovernment, OrganizationLevel.County, "SZF", "500230"),
        new(County, "县复查委", OrganizationKind.ReviewBody, OrganizationLevel.County, "XZF", "500230"),
        new(Given.Bureau, "县住建局", OrganizationKind.Department, OrganizationLevel.County, "XZF", "500230"),
    ]);

    public static ReviewedMatter Matter(string? servedOn = Served, params PastReview[] reviews) => new()
    {
        Item = new PetitionItemId(new Guid("00000000-0000-7000-8000-000000000001")),
        RegNo = "XF500230-2025-000001",
        IsOrdinaryProcedure = true,
        Anonymous = false,
        Round = 1,
        ResponsibleOrgCode = Given.Bureau,
        RepliedOn = Given.Day(Decided),
        Service = servedOn is null ? null : new Service(Given.Day(servedOn), ServiceMethod.Post, "回执"),
        Claims = [1, 2],
        People = new Dictionary<int, bool> { [1] = false, [2] = true },
        Involved = ["handler"],
        Reviews = reviews,
    };

    public static PastReview Past(ReviewCase review) =>
        new(review.Id, review.Tier, review.Status, review.Outcome, review.BodyCode, review.DecidedOn, review.Service, review.RightInformed, review.Reviewers);

    public static ReviewApplication Application(string on = Applied, ReviewTier tier = ReviewTier.Review) => new()
    {
        Id = new Guid($"00000000-0000-7000-8000-0000000001{(int)tier:00}"),
        Tier = tier,
        Applicant = new(ApplicantRole.Petitioner, 1, null, null),
        AppliedOn = Given.Day(on),
        ReceivedOn = Given.Day(on),
        Grounds = "没有查清",
    };

    public static ReviewCase Opened(string on = Applied, ReviewTier tier = ReviewTier.Review, ReviewedMatter? matter = null) =>
        ReviewCase.Apply(Application(on, tier), matter ?? Matter(), Bodies, Given.On(on));

    public static ReviewCase Accepted(this ReviewCase review, string on)
    {
        review.Accept(Given.Day(on), null, Given.On(on));
        return review;
    }

    public static ReviewCase Heard(this ReviewCase review, string first, string last)
    {
        review.HoldHearing(Acts.HearingOn(Given.Day(first), Given.Day(last)), Given.On(last));
        return review;
    }

    public static ReviewCase DecidedAs(this ReviewCase review, string on, ReviewOutcome outcome = ReviewOutcome.Upheld)
    {
        review.Decide(Decision(review, Given.Day(on), outcome), Given.On(on));
        return review;
    }

    public static ReviewCase ServedOn(this ReviewCase review, string on)
    {
        review.Serve(new Service(Given.Day(on), ServiceMethod.InPerson, "回证"), Given.On(on));
        return review;
    }

    public static ReviewDecision Decision(ReviewCase review, DateOnly on, ReviewOutcome outcome) => new(
        outcome,
        [.. review.Claims.Select((ordinal, i) => new ClaimRuling(ordinal, i == 0 ? outcome : ReviewOutcome.Upheld, "事实", "依据", "意见"))],
        outcome is ReviewOutcome.Upheld ? null : RevocationGround.FactsUnclear,
        outcome is ReviewOutcome.Revoked ? "查清后重新办理" : null, on, "复1号");

    public static Actor Reviewer(string unit, string name = "reviewer") => new(
        $"u-{name}", name, unit, OrganizationKind.ReviewBody, new HashSet<Role> { Role.Reviewer }, RolePermissions.Of([Role.Reviewer]));
}
