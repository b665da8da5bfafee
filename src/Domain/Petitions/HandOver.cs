using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>移交：一名经办人的未了事项整体移交给另一名，对信访人作过的承诺一并交代。</summary>
public sealed class HandOver : AggregateRoot
{
    /// <summary>一次移交的件数上限；经办人名下超过的，分次移交。</summary>
    public const int MaxItems = 500;

    private HandOver()
    {
    }

    public Guid Id { get; private init; }

    public string UnitCode { get; private init; } = "";

    /// <summary>移交人（登录名）。</summary>
    public string FromOfficer { get; private init; } = "";

    /// <summary>接手人（登录名）。</summary>
    public string ToOfficer { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public DateOnly HandedOverOn { get; private init; }

    /// <summary>办理移交的人（登录名）。</summary>
    public string By { get; private init; } = "";

    public IReadOnlyList<HandedOverItem> Items { get; private init; } = [];

    public override Subject Subject => new("hand-over", Id.ToString());

    public static HandOver Record(
        DateTimeOffset at, string unitCode, string fromOfficer, string toOfficer, string reason, IReadOnlyList<HandedOverItem> items, Occasion now)
    {
        var handOver = new HandOver
        {
            Id = Guid.CreateVersion7(at),
            UnitCode = unitCode,
            FromOfficer = fromOfficer,
            ToOfficer = toOfficer,
            Reason = reason,
            HandedOverOn = now.Today,
            By = now.Actor.Name,
            Items = items,
        };
        handOver.Raise(new ItemsHandedOver(handOver.Id, unitCode, fromOfficer, toOfficer, items.Count));
        return handOver;
    }
}

/// <summary>移交时一件事项的情形。</summary>
/// <param name="NextDueOn">Last day of the next open deadline when it was handed over.</param>
/// <param name="Promise">What was promised to the petitioner, if anything.</param>
public sealed record HandedOverItem(string RegNo, PetitionStatus Status, DateOnly? NextDueOn, string? Promise);

public sealed record ItemsHandedOver(Guid Id, string UnitCode, string FromOfficer, string ToOfficer, int Items) : IDomainEvent
{
    public string Describe() => $"{UnitCode}：{FromOfficer} 移交 {ToOfficer}，共 {Items} 件";
}
