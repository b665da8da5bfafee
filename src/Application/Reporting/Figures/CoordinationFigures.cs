using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Reporting.Metrics;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class CoordinationFigures : IFigures
{
    public bool PerBody => false;

    public IEnumerable<Figure> All =>
    [
        new(CoordinationMetrics.ToLeadership, s => Held(s, MeetingKind.StandingCommittee, MeetingKind.ExecutiveMeeting)),
        new(CoordinationMetrics.ToConference, s => Held(s, MeetingKind.JointConference)),
        new(CoordinationMetrics.DepartmentsToConference, s => Held(s, MeetingKind.DepartmentToJointConference)),
        new(CoordinationMetrics.OfficeMeetings, s => Held(s, MeetingKind.OfficeRuleOfLawMeeting)),
        new(CoordinationMetrics.OfficeDeployments, s => Held(s, MeetingKind.OfficeRuleOfLawDeployment)),
        new(CoordinationMetrics.Mechanisms, Mechanisms),
    ];

    private static IQueryable<CountedRecord> Held(ReportScope s, params MeetingKind[] kinds)
    {
        var (from, to) = (s.Period.From, s.Period.To);
        return s.Store.Query<WorkReport>().Where(w => w.HeldOn >= from && w.HeldOn <= to && kinds.Contains(w.Body))
            .Select(w => new CountedRecord { Kind = "work-reports", Key = w.ReportNo, On = w.HeldOn, Weight = 1 });
    }

    private static IQueryable<CountedRecord> Mechanisms(ReportScope s)
    {
        var to = s.Period.To;
        return s.Store.Query<Mechanism>().Where(m => m.Status == MechanismStatus.Established && m.EstablishedOn <= to)
            .Select(m => new CountedRecord { Kind = "mechanisms", Key = m.MechanismNo, On = m.EstablishedOn!.Value, Weight = 1 });
    }
}
