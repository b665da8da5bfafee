using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class AccountabilityFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(AccountabilityMetrics.Officials, s => Held(s, ReferralKind.OfficialMisconduct)),
        new(AccountabilityMetrics.Petitioners, s => Held(s, ReferralKind.UnlawfulPetitioning)),
    ];

    private static IQueryable<CountedRecord> Held(ReportScope s, ReferralKind kind)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        var held = s.Org is { } org ? s.Referrals.Where(r => r.SubjectOrgCode == org) : s.Referrals;
        return held.Where(r => r.Kind == kind && r.PersonsHeld > 0 && r.ConcludedOn >= from && r.ConcludedOn <= to)
            .Select(r => new CountedRecord { Kind = "accountability-referrals", Key = r.ReferralNo ?? r.Id.ToString(), On = r.ConcludedOn!.Value, Weight = r.PersonsHeld!.Value });
    }
}
