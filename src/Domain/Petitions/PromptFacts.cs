using System.Linq.Expressions;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>判断提示所需的事实；聚合和查询用同一份投影得出。</summary>
public sealed record PromptFacts
{
    public static readonly Expression<Func<PetitionItem, PromptFacts>> Projection = p => new PromptFacts
    {
        Status = p.Status,
        Category = p.Category,
        Channel = p.Channel,
        CanBeNotified = p.CanBeNotified,
        Intake = p.Intake,
        Disposition = p.Disposition,
        StatutoryPath = p.StatutoryPath,
        Outcome = p.Outcome,
        ServedOn = p.ServedOn,
        Claims = p.Claims,
        Objections = p.Objections,
        Rounds = p.Rounds,
        LastMediation = p.LastMediation,
    };

    private static readonly Func<PetitionItem, PromptFacts> Compiled = Projection.Compile();

    public required PetitionStatus Status { get; init; }

    public required PetitionCategory Category { get; init; }

    public required Channel Channel { get; init; }

    public required bool CanBeNotified { get; init; }

    public required Intake Intake { get; init; }

    public Disposition? Disposition { get; init; }

    public int? StatutoryPath { get; init; }

    public ReplyOutcome? Outcome { get; init; }

    public DateOnly? ServedOn { get; init; }

    public required IReadOnlyList<Claim> Claims { get; init; }

    public required IReadOnlyList<Objection> Objections { get; init; }

    public required IReadOnlyList<HandlingRound> Rounds { get; init; }

    public ItemMediation? LastMediation { get; init; }

    public static PromptFacts Of(PetitionItem item) => Compiled(item);
}
