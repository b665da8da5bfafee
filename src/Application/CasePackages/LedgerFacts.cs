using System.Linq.Expressions;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>A package on a day: the charge in force, and the closing if it was closed.</summary>
internal sealed class LedgerLine
{
    public required LeaderCasePackage Package { get; init; }

    public required PackageCharge Charge { get; init; }

    /// <summary>Null while it was in progress.</summary>
    public required PackageClosing? Closing { get; init; }
}

/// <summary>What holds of a package on a day once: who answers for it and until when, and how it was closed.</summary>
internal sealed record LedgerHead
{
    public required Guid Id { get; init; }

    public required string PackageNo { get; init; }

    public required string Title { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required string LeaderName { get; init; }

    public required string LeaderPost { get; init; }

    public required string ResponsibleOrgCode { get; init; }

    public required string DispatcherName { get; init; }

    public required string? Goal { get; init; }

    public required DateOnly TargetOn { get; init; }

    public required DateOnly? FirstDispatchBy { get; init; }

    public required PackageStatus? Outcome { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required DateOnly? WatchUntil { get; init; }

    public static readonly Expression<Func<LedgerLine, LedgerHead>> Projection = l => new LedgerHead
    {
        Id = l.Package.Id,
        PackageNo = l.Package.PackageNo,
        Title = l.Package.Title,
        OpenedOn = l.Package.OpenedOn,
        LeaderName = l.Charge.LeaderName,
        LeaderPost = l.Charge.LeaderPost,
        ResponsibleOrgCode = l.Charge.ResponsibleOrgCode,
        DispatcherName = l.Charge.DispatcherName,
        Goal = l.Charge.Goal,
        TargetOn = l.Charge.TargetOn,
        FirstDispatchBy = l.Charge.DispatchBy,
        Outcome = l.Closing == null ? null : l.Closing.Outcome,
        ClosedOn = l.Closing == null ? null : l.Closing.On,
        WatchUntil = l.Closing == null ? null : l.Closing.WatchUntil,
    };
}

/// <summary>What the facts recorded up to a day say of one package.</summary>
internal sealed record LedgerFacts(
    LedgerHead Head, IReadOnlyList<LedgerItem> Items, LedgerMeasures Measures, LedgerVisits Visits, LedgerDispatches Dispatches, LedgerFunds Funds,
    int Escalations, int Rebounds);

internal sealed record LedgerItem(string RegNo, int Heads);

internal sealed record LedgerMeasures(int Count, int Done, int Overdue, DateOnly? NextOn);

internal sealed record LedgerVisits(int Count, DateOnly? LastOn);

internal sealed record LedgerDispatches(int Count, DateOnly? LastOn, DateOnly? NextBy);

internal sealed record LedgerFunds(long Applied, long Approved, long Paid);
