using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>三项建议：改进工作、完善政策、追究责任；所指的问题、依据、书面反馈、采纳情况和跟踪（第四十条）。</summary>
/// <remarks>The day of the written answer is a local setting: the regulation of 2022 gives none.</remarks>
[Executes("A14-P1-I6", "建议写明种类、对象、依据，采纳情况入档", "A recommendation states kind, addressee and basis; its adoption is kept")]
public sealed class Recommendation : SupervisionRecord
{
    private const string Article = "XF2022-A40";

    private Recommendation()
    {
    }

    public string? RecommendationNo { get; private init; }

    public RecommendationKind Kind { get; private init; }

    public DateOnly IssuedOn { get; private init; }

    /// <summary>建议所指的问题；补录的历史建议不明。</summary>
    public string? Problem { get; private init; }

    public string? Content { get; private init; }

    public RecommendationGrounds? Grounds { get; private init; }

    /// <summary>第四十条的条款。</summary>
    public string Basis { get; private init; } = Article;

    /// <summary>书面反馈到这一日（含），依本地设置；补录的为空。</summary>
    public DateOnly? FeedbackBy { get; private init; }

    public RecommendationStatus Status { get; private set; }

    public DateOnly? FedBackOn { get; private set; }

    public Adoption? Adoption { get; private set; }

    public string? Feedback { get; private set; }

    public string? Reason { get; private set; }

    public DateOnly? UrgedOn { get; private set; }

    /// <summary>对所指问题的跟踪，先后次序。</summary>
    public IReadOnlyList<ProblemCheck> Checks { get; private set; } = [];

    public override Subject Subject => new("recommendation", Id.ToString());

    public static Recommendation Issue(SupervisedMatter matter, NewRecommendation issued, DateTimeOffset at, Occasion now)
    {
        EnsureMayRaise(matter, now);
        EnsureDay(issued.IssuedOn, "issuedOn", DateOnly.MinValue, now.Today);
        Lawful.Ensure(issued.FeedbackBy < issued.IssuedOn ? SupervisionRefusals.DayTooEarly.On("feedbackBy") : null);
        Lawful.Ensure(IsOfArticle(issued.Basis.ProvisionId) ? null : SupervisionRefusals.BasisNotOfArticle);
        EnsureGrounds(issued);
        var recommendation = new Recommendation
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = matter.OrgCode,
            Item = matter.Item,
            RegNo = matter.RegNo,
            By = now.Actor.Name,
            RecommendationNo = issued.RecommendationNo,
            Kind = issued.Kind,
            IssuedOn = issued.IssuedOn,
            Problem = issued.Problem,
            Content = issued.Content,
            Grounds = issued.Grounds,
            Basis = issued.Basis.ProvisionId,
            FeedbackBy = issued.FeedbackBy,
        };
        recommendation.Raise(new RecommendationIssued(recommendation.Id, recommendation.Kind, recommendation.OrgCode, recommendation.IssuedOn));
        return recommendation;
    }

    /// <summary>补录已经提出的建议和反馈。</summary>
    public static Recommendation Recorded(
        string recommendationNo, RecommendationKind kind, DateOnly issuedOn, string orgCode, DateOnly? fedBackOn, Adoption? adoption, DateTimeOffset at)
    {
        Required.Ensure((recommendationNo, "recommendationNo"), (orgCode, "orgCode"));
        var today = ChinaTime.DateOf(at);
        Lawful.Ensure(issuedOn > today ? SupervisionRefusals.DayInFuture.On("issuedOn") : null);
        Lawful.Ensure(fedBackOn > today ? SupervisionRefusals.DayInFuture.On("fedBackOn") : null);
        Lawful.Ensure(fedBackOn < issuedOn ? SupervisionRefusals.DayTooEarly.On("fedBackOn") : null);
        Lawful.Ensure(fedBackOn is null != adoption is null ? SupervisionRefusals.AdoptionWithoutDay : null);
        var recommendation = new Recommendation
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = orgCode,
            RecommendationNo = recommendationNo,
            Kind = kind,
            IssuedOn = issuedOn,
            FedBackOn = fedBackOn,
            Adoption = adoption,
            Status = fedBackOn is null ? RecommendationStatus.AwaitingFeedback : RecommendationStatus.FedBack,
        };
        recommendation.Raise(new RecommendationIssued(recommendation.Id, kind, orgCode, issuedOn));
        return recommendation;
    }

    /// <summary>被建议单位书面反馈采纳情况；没有全部采纳的写明理由。</summary>
    public void TakeFeedback(Adoption adoption, string feedback, string? reason, DateOnly on, Occasion now)
    {
        EnsureAnswers(now);
        Lawful.Ensure(Status is RecommendationStatus.AwaitingFeedback ? null : SupervisionRefusals.OutOfOrder);
        Lawful.Ensure(adoption is not Supervision.Adoption.Adopted && string.IsNullOrWhiteSpace(reason) ? SupervisionRefusals.NotAdoptedWithoutReason : null);
        EnsureDay(on, "fedBackOn", IssuedOn, now.Today);
        (Status, Adoption, Feedback, Reason, FedBackOn) = (RecommendationStatus.FedBack, adoption, feedback, reason, on);
        Raise(new RecommendationFedBack(Id, OrgCode, adoption, on));
    }

    /// <summary>核实所指的问题；解决的结束跟踪，没有解决的继续。</summary>
    public void Check(bool solved, string finding, DateOnly on, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is RecommendationStatus.FedBack ? null : SupervisionRefusals.OutOfOrder);
        EnsureDay(on, "checkedOn", Checks is [.., { } last] ? last.CheckedOn : FedBackOn!.Value, now.Today);
        Checks = [.. Checks, new ProblemCheck(on, solved, finding, now.Actor.Name)];
        if (solved) Status = RecommendationStatus.Closed;
        Raise(new RecommendationFollowedUp(Id, OrgCode, solved, on));
    }

    /// <summary>到期没有书面反馈的催办，只催一次。</summary>
    /// <returns>False when it is not yet so, or was done already.</returns>
    [Executes("A40-P4", "反馈期限依本地设置并标明非法定，逾期催办", "The day of the answer is a local setting and said to be one; after it the body is urged")]
    public bool Urge(DateOnly today)
    {
        if (Status is not RecommendationStatus.AwaitingFeedback || UrgedOn is not null || !(FeedbackBy < today)) return false;
        UrgedOn = today;
        Raise(new RecommendationUrged(Id, OrgCode, FeedbackBy.Value));
        return true;
    }

    private static bool IsOfArticle(string provision) => provision == Article || provision.StartsWith(Article + "-", StringComparison.Ordinal);

    // A40 ¶3: facts, consequence and basis, each.
    private static void EnsureGrounds(NewRecommendation issued)
    {
        if (issued.Kind is not RecommendationKind.PursueResponsibility) return;
        var grounds = issued.Grounds ?? new RecommendationGrounds(null, null, null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(grounds.Facts) ? SupervisionRefusals.ResponsibilityWithoutGrounds.On("facts") : null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(grounds.Consequence) ? SupervisionRefusals.ResponsibilityWithoutGrounds.On("consequence") : null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(grounds.LegalBasis) ? SupervisionRefusals.ResponsibilityWithoutGrounds.On("legalBasis") : null);
    }
}

/// <summary>一份建议。</summary>
public sealed record NewRecommendation(
    RecommendationKind Kind, string? RecommendationNo, DateOnly IssuedOn, string Problem, string Content, Citation Basis, RecommendationGrounds? Grounds, DateOnly FeedbackBy);

/// <summary>事实、后果、依据。</summary>
public sealed record RecommendationGrounds(string? Facts, string? Consequence, string? LegalBasis);

/// <summary>对所指问题的一次核实。</summary>
public sealed record ProblemCheck(DateOnly CheckedOn, bool Solved, string Finding, string By);
