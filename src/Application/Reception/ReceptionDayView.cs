using System.Linq.Expressions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>接访日。</summary>
public sealed record ReceptionDayView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>起止时间</summary>
    public required string Hours { get; init; }

    public required string Place { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    public required ReceptionMode Mode { get; init; }

    /// <summary>预约或者咨询的公开电话</summary>
    public string? PublicPhone { get; init; }

    /// <summary>公布日期；没有公布的为空</summary>
    public DateOnly? PublishedOn { get; init; }

    public DateOnly? CancelledOn { get; init; }

    internal static readonly Expression<Func<ReceptionDay, ReceptionDayView>> Projection = d => new ReceptionDayView
    {
        Id = d.Id,
        Version = d.Version,
        HeldOn = d.HeldOn,
        Hours = d.Hours,
        Place = d.Place,
        LeaderName = d.LeaderName,
        LeaderPost = d.LeaderPost,
        Mode = d.Mode,
        PublicPhone = d.PublicPhone,
        PublishedOn = d.PublishedOn,
        CancelledOn = d.CancelledOn,
    };

    private static readonly Func<ReceptionDay, ReceptionDayView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static ReceptionDayView Of(ReceptionDay day) => Compiled(day) with { Version = day.Version + 1 };
}
