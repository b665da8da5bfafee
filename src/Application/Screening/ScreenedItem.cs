using System.Linq.Expressions;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Screening;

/// <summary>What gathering reads of the item itself: nothing that names the petitioner.</summary>
internal sealed record ScreenedItem
{
    public static readonly Expression<Func<PetitionItem, ScreenedItem>> Of = p => new ScreenedItem
    {
        Id = p.Id,
        RegNo = p.RegNo,
        Version = p.Version,
        RegisteredAt = p.RegisteredAt,
        ReceivingOrgCode = p.ReceivingOrgCode,
        ReceivingOrgKind = p.ReceivingOrgKind,
        ReceivedOn = p.ReceivedOn,
        Channel = p.Channel,
        Category = p.Category,
        Sealed = p.Sealed,
        HeadCount = p.HeadCount,
        Anonymous = p.Anonymous,
        CanBeNotified = p.CanBeNotified,
        Field = p.Field,
        Topic = p.Topic,
        AreaCode = p.AreaCode,
        RespondentOrgCode = p.RespondentOrgCode,
        FirstTime = p.FirstTime,
        SameMatterAs = p.SameMatterAs,
        StatedFacts = p.StatedFacts,
        Screenings = p.Screenings,
        People = p.Petitioners.OrderBy(person => person.Ordinal).Select(person => new ScreenedPerson(person.Kind, person.IsRepresentative)).ToList(),
    };

    public required PetitionItemId Id { get; init; }

    public required string RegNo { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public required string ReceivingOrgCode { get; init; }

    public required OrganizationKind ReceivingOrgKind { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required Channel Channel { get; init; }

    public required PetitionCategory Category { get; init; }

    public required bool Sealed { get; init; }

    public required int HeadCount { get; init; }

    public required bool Anonymous { get; init; }

    public required bool CanBeNotified { get; init; }

    public string? Field { get; init; }

    public string? Topic { get; init; }

    public string? AreaCode { get; init; }

    public string? RespondentOrgCode { get; init; }

    public required bool FirstTime { get; init; }

    public string? SameMatterAs { get; init; }

    public required IReadOnlyList<StatedFact> StatedFacts { get; init; }

    public required IReadOnlyList<ScreeningDecision> Screenings { get; init; }

    public required IReadOnlyList<ScreenedPerson> People { get; init; }
}

internal sealed record ScreenedPerson(PetitionerKind Kind, bool IsRepresentative);
