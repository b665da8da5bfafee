using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>评查通报：一年一号，逐期编号，由发现的问题生成。</summary>
public sealed class InspectionBulletin : AggregateRoot
{
    private InspectionBulletin()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>编号，如 TB-2026-01。</summary>
    public string BulletinNo { get; private init; } = "";

    public DateOnly IssuedOn { get; private init; }

    public string? By { get; private init; }

    public override Subject Subject => new("inspection-bulletin", Id.ToString());

    /// <param name="issue">From 1, within the year.</param>
    public static InspectionBulletin Issue(int issue, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(now.Actor.May(Permission.Supervise) ? null : SupervisionRefusals.NotSupervisor);
        var bulletin = Made($"TB-{now.Today.Year}-{issue:00}", now.Today, now.Actor.Name, at);
        bulletin.Raise(new BulletinIssued(bulletin.Id, bulletin.BulletinNo, bulletin.IssuedOn));
        return bulletin;
    }

    /// <summary>补录已经发出的通报。</summary>
    public static InspectionBulletin Recorded(string bulletinNo, DateOnly issuedOn, DateTimeOffset at)
    {
        Required.Ensure((bulletinNo, "bulletinNo"));
        Lawful.Ensure(issuedOn > ChinaTime.DateOf(at) ? SupervisionRefusals.DayInFuture.On("issuedOn") : null);
        var bulletin = Made(bulletinNo, issuedOn, by: null, at);
        bulletin.Raise(new BulletinRecorded(bulletin.Id, bulletinNo, issuedOn));
        return bulletin;
    }

    private static InspectionBulletin Made(string no, DateOnly on, string? by, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), BulletinNo = no, IssuedOn = on, By = by };
}

public sealed record BulletinIssued(Guid Id, string BulletinNo, DateOnly IssuedOn) : IDomainEvent
{
    public string Describe() => $"评查通报 {BulletinNo}（{IssuedOn:yyyy-MM-dd}）";
}

public sealed record BulletinRecorded(Guid Id, string BulletinNo, DateOnly IssuedOn) : IDomainEvent
{
    public string Describe() => $"补录评查通报 {BulletinNo}（{IssuedOn:yyyy-MM-dd}）";
}
