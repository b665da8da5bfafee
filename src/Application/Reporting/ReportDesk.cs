using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Application.CasePackages;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reception;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Reporting;

namespace PetitionGovernance.Application.Reporting;

/// <summary>What a report is computed over, for who reads it.</summary>
public sealed class ReportDesk(PetitionDesk desk, IReadStore store)
{
    private const int MostBodies = 10;

    internal async Task<ReportScope> ScopeAsync(IReportConditions q, CancellationToken cancellationToken)
    {
        var tree = await desk.OrganizationsAsync(cancellationToken);
        if (q.Org is { } org && !tree.Contains(org)) throw new InvalidRequestException("org", "没有这个机构代码。", "No such organization.");
        var townships = tree.Codes.Select(tree.Find).OfType<OrganizationNode>().Where(o => o.Kind is OrganizationKind.Township).Select(o => o.DivisionCode).ToHashSet();
        var asOf = q.AsOf ?? desk.Today;
        return new ReportScope(store, store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree)), q.Period(desk.Today).Until(asOf), q.Division, townships)
        {
            AsOf = asOf,
            Org = q.Org,
            Reader = new ReportReader(desk.Actor, tree),
            Packages = store.Query<LeaderCasePackage>().Where(PackageVisibility.Of(desk.Actor, tree, store)),
            Problems = store.Query<ReceptionProblem>().Where(ReceptionVisibility.OfProblems(desk.Actor, tree, store)),
            Sessions = store.Query<ReceptionSession>().Where(ReceptionVisibility.OfSessions(desk.Actor, tree)),
            Referrals = store.Query<AccountabilityReferral>().Where(ReferralVisibility.Of(desk.Actor, tree, store)),
        };
    }

    internal async Task<AnnualReport> ReportAsync(IReportConditions q, CancellationToken cancellationToken)
    {
        var scope = await ScopeAsync(q, cancellationToken);
        var report = new AnnualReport
        {
            Year = scope.Period.From.Year,
            From = scope.Period.From,
            To = scope.Period.To,
            PreviousFrom = scope.Before.Period.From,
            PreviousTo = scope.Before.Period.To,
            AsOf = scope.AsOf,
            Division = q.Division,
            Org = q.Org,
            Metrics = await MetricCounting.CountAsync(scope, cancellationToken),
            Breakdowns = await Breakdowns.CountAsync(scope, cancellationToken),
            MostComplainedOf = await MostComplainedOfAsync(scope, cancellationToken),
        };
        return report with { Remarks = ReportLint.Check(report) };
    }

    /// <summary>The office that publishes it.</summary>
    internal async Task<string> PublisherAsync(CancellationToken cancellationToken)
    {
        var tree = await desk.OrganizationsAsync(cancellationToken);
        return tree.Codes.Select(tree.Find).OfType<OrganizationNode>().FirstOrDefault(o => o.Kind is OrganizationKind.PetitionOffice)?.Name ?? "信访工作机构";
    }

    internal async Task<IReadOnlyList<BodyFigure>> MostComplainedOfAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var bodies = await scope.Received.Where(p => p.RespondentOrgCode != null).GroupBy(p => p.RespondentOrgCode!)
            .Select(g => new { Code = g.Key, Items = g.Count() }).OrderByDescending(g => g.Items).ThenBy(g => g.Code).Take(MostBodies).ToListAsync(cancellationToken);
        var tree = await desk.OrganizationsAsync(cancellationToken);
        return bodies.ConvertAll(b => new BodyFigure(b.Code, tree.Find(b.Code)?.Name ?? b.Code, b.Items));
    }
}
