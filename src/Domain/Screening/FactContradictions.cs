using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Screening;

/// <summary>互相矛盾或者不可能的事实。</summary>
/// <param name="Code">Stable and permanent, such as <c>contradiction.receiver-below-competent</c>.</param>
/// <param name="Fact">The fact to correct.</param>
/// <param name="IsImpossible">It cannot be so; otherwise it can, and a clerk must decide.</param>
public sealed record FactContradiction(string Code, FactSet Fact, bool IsImpossible, string Chinese, string English);

/// <summary>核对事实之间有没有矛盾；从不代为改正。</summary>
public static class FactContradictions
{
    /// <summary>听证最多登记多少日；超出的当作笔误。</summary>
    public const int MostHearingDays = 365;

    private sealed record Check(FactContradiction Found, Func<ScreeningFacts, DateOnly, bool> Is);

    private static readonly Check[] Checks =
    [
        Impossible("received-in-future", FactSet.ReceivedOn, "收到日期晚于询问之日。", "Received after the day asked.", (f, asOf) => f.ReceivedOn > asOf),
        Impossible("key-date-in-future", FactSet.KeyDate, "起算日晚于询问之日。", "The key date is after the day asked.", (f, asOf) => f.KeyDate > asOf),
        Impossible("no-head", FactSet.HeadCount, "人数至少是一人。", "At least one person.", (f, _) => f.HeadCount < 1),
        Impossible("representatives-negative", FactSet.Representatives, "代表人数不能是负数。", "The representatives cannot be fewer than none.", (f, _) => f.Representatives < 0),
        Impossible("more-representatives-than-people", FactSet.Representatives, "代表人数多于总人数。", "More representatives than people.", (f, _) => f.Representatives > f.HeadCount),
        Impossible("extension-too-long", FactSet.ExtensionDays, "延长的日数超过法定上限或者为负。", "The extension is negative or longer than the law allows.",
            (f, asOf) => f.ExtensionDays < 0 || f.ExtensionDays > MostExtension(f.KeyDate ?? asOf)),
        Impossible("hearing-too-long", FactSet.HearingDays, "听证的日数为负或者超过一年。", "The hearing days are negative or more than a year.", (f, _) => f.HearingDays is < 0 or > MostHearingDays),
        Impossible("state-of-no-route", FactSet.RouteState, "没有法定途径，却填了法定途径的状态。", "A state is given of a procedure there is not.",
            (f, _) => f.LegalRoute is LegalRoute.None && f.RouteState is not (null or RouteState.NotApplicable)),
        Impossible("event-of-no-prior", FactSet.KeyEvent, "先前没有信访，起算事件却是先前信访程序中的事件。", "The key event belongs to an earlier petition, and there is none.",
            (f, _) => f.PriorState is PriorState.None && f.KeyEvent is { } e && StageOf(e) is not null),
        Impossible("event-of-later-stage", FactSet.KeyEvent, "起算事件所在的阶段晚于先前信访的状态，如复核意见已经送达而复查还没有进行。",
            "The key event belongs to a later stage than the earlier petition has reached, such as a final review without a review.",
            (f, _) => f is { PriorState: { } p, KeyEvent: { } e } && StageOf(p) is { } reached && StageOf(e) > reached),
        Impossible("final-review-without-review", FactSet.RequestType, "复查还没有进行，不能请求复核；应当先请求复查。", "There was no review yet; a review must be asked for before a final review.",
            (f, _) => f is { RequestType: RequestType.FinalReview, PriorState: { } p } && (p is PriorState.None || StageOf(p) < StageOf(PriorState.ReviewInHand))),
        ForClerk("review-without-opinion", FactSet.RequestType, "还没有处理意见，却请求复查；请核对先前信访的状态。", "A review is asked for, but there is no handling opinion.",
            (f, _) => f is { RequestType: RequestType.Review, PriorState: { } p } && (p is PriorState.None || StageOf(p) < StageOf(PriorState.OpinionNotServed))),
        ForClerk("review-after-review", FactSet.RequestType, "复查已经作出，却再请求复查；请核对请求的种类。", "A review is asked for after the review was done.",
            (f, _) => f is { RequestType: RequestType.Review, PriorState: { } p } && StageOf(p) > StageOf(PriorState.ReviewInHand)),
        ForClerk("receiver-below-competent", FactSet.ReceiverLevel, "接收机关的层级低于有权处理机关的层级；请核对由哪一级机关处理。", "The receiving body is of a lower level than the competent one.",
            (f, _) => f.ReceiverLevel < f.CompetentLevel),
        ForClerk("lower-body-not-lower", FactSet.Jurisdiction, "职权归属写作下级，有权处理机关的层级却不低于接收机关。", "The competent body is said to be a lower one, but its level is not lower.",
            (f, _) => f.Jurisdiction is Jurisdiction.LowerBody or Jurisdiction.LowerBodyOfOwnSystem && f.CompetentLevel >= f.ReceiverLevel),
        ForClerk("own-level-differs", FactSet.CompetentLevel, "职权归属写作本机关或者本级，有权处理机关的层级却与接收机关不同。", "The competent body is said to be of the same level, but its level differs.",
            (f, _) => f is { Jurisdiction: Jurisdiction.OwnBody or Jurisdiction.OtherBodyOfSameLevel, CompetentLevel: { } c, ReceiverLevel: { } r } && c != r),
        ForClerk("route-not-applicable", FactSet.RouteState, "填了法定途径，状态却写作不适用。", "A procedure is given, but its state is said not to apply.",
            (f, _) => f is { LegalRoute: not (null or LegalRoute.None), RouteState: RouteState.NotApplicable }),
        ForClerk("same-as-nothing", FactSet.SameFactsAndReasons, "先前没有信访，也没有走过法定途径，却写作同一事实和理由。", "Said to be the same matter, but there is none before it.",
            (f, _) => f is { PriorState: PriorState.None, LegalRoute: LegalRoute.None, SameFactsAndReasons: SameFacts.Yes or SameFacts.Partly }),
        ForClerk("body-of-no-prior", FactSet.PriorBodyLevel, "先前没有信访，却填了先前承办机关的层级。", "A body is given of an earlier petition there is not.",
            (f, _) => f is { PriorState: PriorState.None, PriorBodyLevel: not null }),
        ForClerk("principal-of-no-agent", FactSet.Marks, "勾选了委托人已撤回，信访人却不是代理人。", "The principal is said to have withdrawn, but the petitioner is no agent.",
            (f, _) => f.Has(Marks.PrincipalWithdrew) && f.PetitionerKind is not (null or PetitionerStanding.Agent)),
        ForClerk("mixed-of-nothing", FactSet.Marks, "写作混合，却没有勾选含检举控告或者含建议意见。", "Said to be mixed, but it is not ticked of what.",
            (f, _) => f.Category is ClaimNature.Mixed && !f.Has(Marks.ContainsAccusation | Marks.ContainsSuggestion)),
    ];

    public static IReadOnlyList<FactContradiction> Of(ScreeningFacts facts, DateOnly asOf)
    {
        List<FactContradiction>? found = null;
        foreach (var check in Checks)
            if (check.Is(facts, asOf)) (found ??= []).Add(check.Found);
        return found ?? (IReadOnlyList<FactContradiction>)[];
    }

    // How far a matter has come: handling, opinion, review, final review.
    private static int? StageOf(PriorState state) => state switch
    {
        PriorState.AwaitingTransfer or PriorState.AwaitingNotification => 1,
        PriorState.InHand => 2,
        PriorState.OpinionNotServed => 3,
        PriorState.OpinionServed => 4,
        PriorState.ReviewInHand => 5,
        PriorState.ReviewOpinionServed => 6,
        PriorState.FinalReviewInHand => 7,
        PriorState.FinalReviewOpinionServed => 8,
        _ => null,
    };

    private static int? StageOf(KeyEvent keyEvent) => keyEvent switch
    {
        KeyEvent.RegisteredBelow => 1,
        KeyEvent.Accepted => 2,
        KeyEvent.OpinionIssued => 3,
        KeyEvent.OpinionServed or KeyEvent.OpinionServedWithoutReviewRight => 4,
        KeyEvent.ReviewRequestReceived => 5,
        KeyEvent.ReviewOpinionServed => 6,
        KeyEvent.FinalReviewRequestReceived => 7,
        KeyEvent.FinalReviewOpinionServed => 8,
        _ => null,
    };

    private static int MostExtension(DateOnly day) =>
        Periods.IsInForce(PeriodCode.Extend, day) ? Periods.Of(PeriodCode.Extend, day).Number!.Value : int.MaxValue;

    private static Check Impossible(string code, FactSet fact, string chinese, string english, Func<ScreeningFacts, DateOnly, bool> check) =>
        new(new("contradiction." + code, fact, true, chinese, english), check);

    private static Check ForClerk(string code, FactSet fact, string chinese, string english, Func<ScreeningFacts, DateOnly, bool> check) =>
        new(new("contradiction." + code, fact, false, chinese, english), check);
}
