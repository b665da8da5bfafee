using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>一个诉求的事实、询问之日、规则组和日历，连同由它们推出的判断；规则只看它。</summary>
public sealed class ScreeningContext
{
    private StagePeriod? stage;

    internal ScreeningContext(ScreeningFacts facts, DateOnly asOf, RuleSet ruleSet, WorkingDayCalendar calendar, int claims)
    {
        Facts = facts;
        AsOf = asOf;
        RuleSet = ruleSet;
        Calendar = calendar;
        Claims = claims;
        EventDate = facts.ReceivedOn ?? asOf;
        Known = KnownFacts.Of(facts);
    }

    public ScreeningFacts Facts { get; }

    public DateOnly AsOf { get; }

    public RuleSet RuleSet { get; }

    public WorkingDayCalendar Calendar { get; }

    /// <summary>一件拆成几个诉求。</summary>
    public int Claims { get; }

    public bool IsSplit => Claims > 1;

    /// <summary>The verdict of an earlier rule stands; for the rule that asks when no other could decide.</summary>
    internal bool IsDecided { get; set; }

    /// <summary>事件之日：收到日期，不知道的为询问之日；按它选用规则的版本。</summary>
    public DateOnly EventDate { get; }

    public bool IsUnderFormerRegulation => EventDate < Regulation.XF2022.EffectiveFrom;

    /// <summary>已经知道的事实；“不适用”不算知道。</summary>
    public FactSet Known { get; }

    public bool Knows(FactSet facts) => (Known & facts) == facts;

    public Tri IsAppeal => Facts.Category is { } category ? Tri.Of(category is ClaimNature.Appeal) : Tri.Unknown;

    public Tri IsVisit => Facts.Channel is { } channel ? Tri.Of(channel is Channel.Visit) : Tri.Unknown;

    public Tri IsComplaint => Facts.RequestType is { } request ? Tri.Of(request is RequestType.Complaint) : Tri.Unknown;

    /// <summary>投诉，或者请求复查、复核；不是撤回，也不是承办单位的异议。</summary>
    public Tri AsksAgain =>
        Facts.RequestType is { } request ? Tri.Of(request is RequestType.Complaint or RequestType.Review or RequestType.FinalReview) : Tri.Unknown;

    public Tri IsSame => Facts.SameFactsAndReasons switch { SameFacts.Yes => Tri.Yes, SameFacts.No => Tri.No, _ => Tri.Unknown };

    public Tri Prior(PriorState state) => Facts.PriorState is { } prior ? Tri.Of(prior == state) : Tri.Unknown;

    public Tri Prior(PriorState one, PriorState other) => Facts.PriorState is { } prior ? Tri.Of(prior == one || prior == other) : Tri.Unknown;

    /// <summary>同一事项先前没有走到有法律效果的一步。</summary>
    public Tri HasNoPriorProcedure => Facts.PriorState switch
    {
        null => Tri.Unknown,
        PriorState.None or PriorState.Withdrawn or PriorState.AwaitingTransfer or PriorState.AwaitingNotification => Tri.Yes,
        _ => !IsSame,
    };

    /// <summary>诉讼、检察监督、公安程序：涉法涉诉。</summary>
    public Tri IsPoliticalLegalRoute => Facts.LegalRoute is { } route ? Tri.Of(Routes.IsPoliticalLegal(route)) : Tri.Unknown;

    public Tri HasNoRoute => Facts.LegalRoute is { } route ? Tri.Of(route is LegalRoute.None) : Tri.Unknown;

    public Tri InState(RouteState state) =>
        Facts.RouteState is { } known and not RouteState.NotApplicable ? Tri.Of(known == state) : Tri.Unknown;

    /// <summary>知道是不是走访。</summary>
    public Tri ChannelIsKnown => IsVisit | !IsVisit;

    /// <summary>有无正当理由：无。</summary>
    public Tri LacksJustCause => Facts.JustCause switch { JustCause.Absent => Tri.Yes, JustCause.Present => Tri.No, _ => Tri.Unknown };

    /// <summary>处理意见书没有告知复查权利。</summary>
    public bool ReviewRightNotTold => Facts.Has(Marks.ReviewRightNotTold) || Facts.KeyEvent is KeyEvent.OpinionServedWithoutReviewRight;

    /// <summary>同一事项正在办理，包括复查、复核。</summary>
    public Tri IsInHand =>
        Facts.PriorState is { } prior ? Tri.Of(prior is PriorState.InHand or PriorState.ReviewInHand or PriorState.FinalReviewInHand) : Tri.Unknown;

    /// <summary>申诉求决和建议意见，须找到承办机关。</summary>
    public bool NeedsHandler => Facts.Category is ClaimNature.Appeal or ClaimNature.Suggestion;

    public bool IsPetitionOffice => Facts.ReceiverKind is ReceiverKind.PetitionOffice;

    public bool IsOtherBody => Facts.ReceiverKind is not (null or ReceiverKind.PetitionOffice);

    /// <summary>有权处理机关的层级；本机关、本级其他机关的即接收机关的层级。</summary>
    public OrganizationLevel? CompetentLevel =>
        Facts.CompetentLevel ?? (Facts.Jurisdiction is Jurisdiction.OwnBody or Jurisdiction.OtherBodyOfSameLevel ? Facts.ReceiverLevel : null);

    /// <summary>接收机关比有权处理的机关高出几级。</summary>
    public int? LevelsAbove => Facts.ReceiverLevel - CompetentLevel;

    public Tri ReceiverIsHigherThanPriorBody =>
        Facts is { ReceiverLevel: { } receiver, PriorBodyLevel: { } prior } ? Tri.Of(receiver > prior) : Tri.Unknown;

    /// <summary>先前程序所处阶段的期限，算一次。</summary>
    internal StagePeriod Stage => stage ??= StagePeriod.Of(this);

    /// <summary>A period; empty where it cannot be reckoned from the facts.</summary>
    internal DueDate? Due(PeriodCode code, DateOnly? start, int extensionDays = 0, int hearingDays = 0)
    {
        if (start is not { } day || day < Regulation.XF2005.EffectiveFrom || day.Year > CalendarYear.Last) return null;
        return DeadlineCalculator.Compute(new(code, day, extensionDays, hearingDays > 0 ? [new(day.AddDays(1), day.AddDays(hearingDays))] : null), Calendar);
    }
}
