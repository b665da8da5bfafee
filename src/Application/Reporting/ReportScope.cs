using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Reporting;

namespace PetitionGovernance.Application.Reporting;

/// <summary>What a report looks at: a period, a place, and what its reader may know of.</summary>
/// <param name="Visible">The items the reader may know of; all else that points to an item is counted with it or not at all.</param>
/// <param name="Division">Null: everywhere.</param>
/// <param name="Townships">Division codes of the townships.</param>
internal sealed record ReportScope(IReadStore Store, IQueryable<PetitionItem> Visible, ReportPeriod Period, string? Division, IReadOnlyCollection<string> Townships)
{
    /// <summary>The problems of receptions, and the sessions, that the reader may know of.</summary>
    public required IQueryable<ReceptionProblem> Problems { get; init; }

    public required IQueryable<ReceptionSession> Sessions { get; init; }

    /// <summary>The referrals the reader needs to know of.</summary>
    public required IQueryable<AccountabilityReferral> Referrals { get; init; }

    public IQueryable<PetitionItem> Items => Division is { } division ? Visible.Where(p => p.AreaCode != null && p.AreaCode.StartsWith(division)) : Visible;

    /// <summary>收到日期在期间内的。</summary>
    public IQueryable<PetitionItem> Received => Items.Where(p => p.ReceivedOn >= Period.From && p.ReceivedOn <= Period.To);

    public ReportScope Before => this with { Period = Period.YearBefore };
}
