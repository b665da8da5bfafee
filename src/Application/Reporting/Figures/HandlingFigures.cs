using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class HandlingFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(HandlingMetrics.FirstTimeInTime, s => InTime(Told(s)).Each(), s => Told(s).Each()),
        new(HandlingMetrics.Transfers, s => Routed(s, Disposition.Transfer).Each()),
        new(HandlingMetrics.Assignments, s => Routed(s, Disposition.Assign).Each()),
        new(HandlingMetrics.Procedure, s => Procedure(s).Each()),
        new(HandlingMetrics.ClosedInTime, s => Due(s).Where(p => p.Deadlines.Any(d => d.Code == PeriodCode.Handle && d.MetOn != null && d.MetOn <= s.AsOf && d.MetOn <= (d.LegalDue ?? d.NominalDue))).Each(), s => Due(s).Each()),
        new(HandlingMetrics.ResolvedAtOnce, s => AtOnce(s).Each(), s => ClosedFirst(s).Each()),
    ];

    internal static IQueryable<PetitionItem> Procedure(ReportScope s)
    {
        var asOf = s.AsOf;
        return s.Received.Where(p => p.Category == PetitionCategory.Appeal && p.StatutoryPath == 6 && p.AcceptedOn <= asOf);
    }

    private static IQueryable<PetitionItem> Routed(ReportScope s, Disposition disposition)
    {
        var asOf = s.AsOf;
        return s.Received.Where(p => p.Disposition == disposition && p.DisposedOn <= asOf);
    }

    private static IQueryable<PetitionItem> Told(ReportScope s)
    {
        var asOf = s.AsOf;
        return s.Received.Where(p => p.FirstTime && (p.Disposition == Disposition.Transfer || p.Disposition == Disposition.Assign) && p.NotifiedOn <= asOf);
    }

    private static IQueryable<PetitionItem> InTime(IQueryable<PetitionItem> told) => told.Where(p => !p.Deadlines.Any(d =>
        (d.Code == PeriodCode.Dispose || d.Code == PeriodCode.DisposeAgain || d.Code == PeriodCode.NotifyAfterTransfer)
        && d.LapsedOn == null && (d.MetOn == null || d.MetOn > (d.LegalDue ?? d.NominalDue))));

    // What is still in hand counts once its last day lies in the period.
    private static IQueryable<PetitionItem> Due(ReportScope s)
    {
        var (to, asOf) = (s.Period.To, s.AsOf);
        return Procedure(s).Where(p => p.ClosedOn <= asOf || p.Deadlines.Any(d => d.Code == PeriodCode.Handle && (d.LegalDue ?? d.NominalDue) <= to));
    }

    private static IQueryable<PetitionItem> ClosedFirst(ReportScope s)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Items.Where(p => p.Category == PetitionCategory.Appeal && p.FirstTime && p.ClosedOn >= from && p.ClosedOn <= to);
    }

    private static IQueryable<PetitionItem> AtOnce(ReportScope s)
    {
        var (reviews, again, asOf) = (s.Store.Query<ReviewCase>(), s.Visible, s.AsOf);
        return ClosedFirst(s).Where(p => !reviews.Any(r => r.Item == p.Id && r.AppliedOn <= asOf) && !again.Any(other => other.SameMatterAs == p.RegNo && other.ReceivedOn <= asOf));
    }
}
