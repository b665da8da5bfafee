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

/// <summary>What the facts recorded up to a day say of one package.</summary>
internal sealed record LedgerFacts
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

    public required IReadOnlyList<string> RegNos { get; init; }

    public required int Heads { get; init; }

    public required int Measures { get; init; }

    public required int MeasuresDone { get; init; }

    public required int MeasuresOverdue { get; init; }

    public required DateOnly? NextMeasureOn { get; init; }

    public required int Visits { get; init; }

    public required DateOnly? LastVisitOn { get; init; }

    public required int Dispatches { get; init; }

    public required DateOnly? LastDispatchOn { get; init; }

    public required DateOnly? LastDispatchNextBy { get; init; }

    public required long FundsApplied { get; init; }

    public required long FundsApproved { get; init; }

    public required long FundsPaid { get; init; }

    public required int Escalations { get; init; }

    public required int Rebounds { get; init; }
}
