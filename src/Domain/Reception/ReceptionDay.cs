using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reception;

/// <summary>领导接访日：哪一天、几点、在哪里、谁接访。公布以后不改，变更的取消后另行安排。</summary>
public sealed class ReceptionDay : AggregateRoot
{
    public const int MaxNameLength = 50;
    public const int MaxPlaceLength = 200;
    public const int MaxTextLength = 1_000;

    private ReceptionDay()
    {
    }

    public Guid Id { get; private init; }

    public DateOnly HeldOn { get; private init; }

    /// <summary>起止时间。</summary>
    public string Hours { get; private init; } = "";

    public string Place { get; private init; } = "";

    public string LeaderName { get; private init; } = "";

    public string LeaderPost { get; private init; } = "";

    public ReceptionMode Mode { get; private init; }

    /// <summary>预约或者咨询的公开电话。</summary>
    public string? PublicPhone { get; private init; }

    /// <summary>安排的单位。</summary>
    public string OrgCode { get; private init; } = "";

    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelReason { get; private set; }

    public override Subject Subject => new("reception-day", Id.ToString());

    public static ReceptionDay Schedule(NewReceptionDay d, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(d.HeldOn < now.Today ? ReceptionRefusals.Past : null);
        var day = new ReceptionDay
        {
            Id = Guid.CreateVersion7(at),
            HeldOn = d.HeldOn,
            Hours = d.Hours,
            Place = d.Place,
            LeaderName = d.LeaderName,
            LeaderPost = d.LeaderPost,
            Mode = d.Mode,
            PublicPhone = d.PublicPhone,
            OrgCode = d.OrgCode,
        };
        day.Raise(new ReceptionDayScheduled(day.Id, d.HeldOn, d.Mode));
        return day;
    }

    public void Publish(Occasion now)
    {
        Lawful.Ensure(CancelledOn is null ? null : ReceptionRefusals.Cancelled);
        Lawful.Ensure(PublishedOn is null ? null : ReceptionRefusals.PublishedAlready);
        Lawful.Ensure(HeldOn < now.Today ? ReceptionRefusals.Past : null);
        PublishedOn = now.Today;
        Raise(new ReceptionDayPublished(Id, now.Today));
    }

    public void Cancel(string reason, Occasion now)
    {
        Lawful.Ensure(CancelledOn is null ? null : ReceptionRefusals.Cancelled);
        (CancelledOn, CancelReason) = (now.Today, reason);
        Raise(new ReceptionDayCancelled(Id, now.Today));
    }
}

/// <summary>一个接访日的安排。</summary>
public sealed record NewReceptionDay(
    DateOnly HeldOn, string Hours, string Place, string LeaderName, string LeaderPost, ReceptionMode Mode, string? PublicPhone, string OrgCode);
