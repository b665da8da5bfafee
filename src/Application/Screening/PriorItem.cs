using System.Linq.Expressions;
using PetitionGovernance.Application.Reviews.Contracts;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>An earlier item of the same matter: how far it came, and who had it.</summary>
internal sealed record PriorItem
{
    public static readonly Expression<Func<PetitionItem, PriorItem>> Of = p => new PriorItem
    {
        Id = p.Id,
        RegNo = p.RegNo,
        ReceivedOn = p.ReceivedOn,
        RegisteredAt = p.RegisteredAt,
        Status = p.Status,
        StatutoryPath = p.StatutoryPath,
        BodyCode = p.ResponsibleOrgCode ?? p.ReceivingOrgCode,
        AcceptedOn = p.AcceptedOn,
        RepliedOn = p.RepliedOn,
        ServedOn = p.ServedOn,
        RightInformed = p.RightInformed,
        WithdrawnOn = p.WithdrawnOn,
        Rounds = p.Rounds,
    };

    public required PetitionItemId Id { get; init; }

    public required string RegNo { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required PetitionStatus Status { get; init; }

    public int? StatutoryPath { get; init; }

    public required string BodyCode { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? ServedOn { get; init; }

    public bool? RightInformed { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public required IReadOnlyList<HandlingRound> Rounds { get; init; }

    /// <summary>How far the review of the present round's opinion has come.</summary>
    public ReviewStage? Review { get; private init; }

    public int? ExtensionDays => Review is null && Rounds is [.., { Extension: { } extension }] ? extension.Days : null;

    /// <summary>Of the stage that is running; null where none is, or nobody was heard.</summary>
    public int? HearingDays => Review is { Step: ReviewStep.ReviewAccepted or ReviewStep.FinalReviewAccepted, HearingDays: > 0 and var days } ? days : null;

    private PriorState OfOpinion => Review?.Step switch
    {
        ReviewStep.ReviewAccepted => PriorState.ReviewInHand,
        ReviewStep.ReviewServed => PriorState.ReviewOpinionServed,
        ReviewStep.FinalReviewAccepted => PriorState.FinalReviewInHand,
        ReviewStep.FinalReviewServed => PriorState.FinalReviewOpinionServed,
        _ => ServedOn is null ? PriorState.OpinionNotServed : StatutoryPath == 5 ? PriorState.DutyAnswerServed : PriorState.OpinionServed,
    };

    /// <summary>Null where the item went another way than ordinary handling: refused, redirected, referred.</summary>
    public PriorState? State => Status switch
    {
        PetitionStatus.Registered or PetitionStatus.Screened => PriorState.AwaitingTransfer,
        PetitionStatus.Routed => PriorState.AwaitingNotification,
        PetitionStatus.Accepted => PriorState.InHand,
        PetitionStatus.Replied or PetitionStatus.Closed or PetitionStatus.Concluded => OfOpinion,
        PetitionStatus.Withdrawn => PriorState.Withdrawn,
        _ => null,
    };

    /// <summary>The event from which the period of that state runs.</summary>
    public (KeyEvent? Event, DateOnly? On) Key => State switch
    {
        PriorState.AwaitingTransfer or PriorState.AwaitingNotification => (KeyEvent.RegisteredBelow, ReceivedOn),
        PriorState.InHand => (KeyEvent.Accepted, AcceptedOn),
        PriorState.OpinionNotServed => (KeyEvent.OpinionIssued, RepliedOn),
        PriorState.OpinionServed => (RightInformed is false ? KeyEvent.OpinionServedWithoutReviewRight : KeyEvent.OpinionServed, ServedOn),
        PriorState.ReviewInHand => (KeyEvent.ReviewRequestReceived, Review?.On),
        PriorState.ReviewOpinionServed => (KeyEvent.ReviewOpinionServed, Review?.On),
        PriorState.FinalReviewInHand => (KeyEvent.FinalReviewRequestReceived, Review?.On),
        PriorState.FinalReviewOpinionServed => (KeyEvent.FinalReviewOpinionServed, Review?.On),
        PriorState.Withdrawn => (KeyEvent.WithdrawnInWriting, WithdrawnOn),
        _ => (null, null),
    };

    /// <summary>With the review of its present round; one of a round that was redone or revoked says nothing about the new one.</summary>
    public PriorItem With(ReviewStage? review) => review?.Round == Rounds.Count ? this with { Review = review, BodyCode = review.BodyCode } : this;
}
