using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Reporting;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Reporting;

/// <summary>What a report looks at: a period, a place, and what its reader may know of.</summary>
/// <param name="Visible">The items the reader may know of; all else that points to an item is counted with it or not at all.</param>
/// <param name="Division">Null: everywhere.</param>
/// <param name="Townships">Division codes of the townships.</param>
internal sealed record ReportScope(IReadStore Store, IQueryable<PetitionItem> Visible, ReportPeriod Period, string? Division, IReadOnlyCollection<string> Townships)
{
    /// <summary>What happened later is not known yet.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The body that answers for the items; null: all.</summary>
    public string? Org { get; init; }

    /// <summary>The packages the reader may know of.</summary>
    public required IQueryable<LeaderCasePackage> Packages { get; init; }

    public required ReportReader Reader { get; init; }

    /// <summary>The problems of receptions, and the sessions, that the reader may know of.</summary>
    public required IQueryable<ReceptionProblem> Problems { get; init; }

    public required IQueryable<ReceptionSession> Sessions { get; init; }

    /// <summary>The referrals the reader needs to know of.</summary>
    public required IQueryable<AccountabilityReferral> Referrals { get; init; }

    public IQueryable<PetitionItem> Items => OfBody(Division is { } division ? Visible.Where(p => p.AreaCode != null && p.AreaCode.StartsWith(division)) : Visible);

    /// <summary>收到日期在期间内的。</summary>
    public IQueryable<PetitionItem> Received => Items.Where(p => p.ReceivedOn >= Period.From && p.ReceivedOn <= Period.To);

    /// <summary>What was said to a body, as far as the reader may know of it.</summary>
    public IQueryable<T> Supervised<T>() where T : SupervisionRecord
    {
        var known = Store.Query<T>().Where(SupervisionVisibility.Of<T>(Reader.Actor, Reader.Organizations, Store));
        return Org is { } org ? known.Where(r => r.OrgCode == org) : known;
    }

    private IQueryable<PetitionItem> OfBody(IQueryable<PetitionItem> items) => Org is { } org ? items.Where(p => p.ResponsibleOrgCode == org) : items;

    public ReportScope Before => this with { Period = Period.YearBefore };
}

/// <summary>For whom it is counted.</summary>
internal sealed record ReportReader(Actor Actor, OrganizationTree Organizations);
