using System.Linq.Expressions;
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

    public DateOnly? WithdrawnOn { get; init; }

    public required IReadOnlyList<HandlingRound> Rounds { get; init; }

    public int? ExtensionDays => Rounds is [.., { Extension: { } extension }] ? extension.Days : null;

    /// <summary>Null where the item went another way than ordinary handling: refused, redirected, referred.</summary>
    public PriorState? State => Status switch
    {
        PetitionStatus.Registered or PetitionStatus.Screened => PriorState.AwaitingTransfer,
        PetitionStatus.Routed => PriorState.AwaitingNotification,
        PetitionStatus.Accepted => PriorState.InHand,
        PetitionStatus.Replied or PetitionStatus.Closed or PetitionStatus.Concluded =>
            ServedOn is null ? PriorState.OpinionNotServed : StatutoryPath == 5 ? PriorState.DutyAnswerServed : PriorState.OpinionServed,
        PetitionStatus.Withdrawn => PriorState.Withdrawn,
        _ => null,
    };

    /// <summary>The event from which the period of that state runs.</summary>
    public (KeyEvent? Event, DateOnly? On) Key => State switch
    {
        PriorState.AwaitingTransfer or PriorState.AwaitingNotification => (KeyEvent.RegisteredBelow, ReceivedOn),
        PriorState.InHand => (KeyEvent.Accepted, AcceptedOn),
        PriorState.OpinionNotServed => (KeyEvent.OpinionIssued, RepliedOn),
        PriorState.OpinionServed => (KeyEvent.OpinionServed, ServedOn),
        PriorState.Withdrawn => (KeyEvent.WithdrawnInWriting, WithdrawnOn),
        _ => (null, null),
    };
}
