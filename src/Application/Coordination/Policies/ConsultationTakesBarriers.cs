using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination.Policies;

/// <summary>受阻情形列入会商议题的，记为已提请会商；已经提请、同意会商的不再记。</summary>
internal sealed class ConsultationTakesBarriers(IRecords<JointConsultation> consultations, IPathGuidances guidances, GuidanceDesk desk)
    : INotificationHandler<Happened<ConsultationCalled>>
{
    public async Task Handle(Happened<ConsultationCalled> notification, CancellationToken cancellationToken)
    {
        var consultation = await consultations.FindAsync(notification.Event.Id, cancellationToken);
        if (consultation is not { Barriers: { Count: > 0 } barriers }) return;
        var now = await desk.OccasionAsync(cancellationToken);
        var blocked = await guidances.ListAsync(all => all.Where(g => g.Barriers.Any(b => barriers.Contains(b.Id))), cancellationToken);
        foreach (var guidance in blocked)
        {
            foreach (var barrier in guidance.Barriers.Where(b => barriers.Contains(b.Id) && (b.State is BarrierState.Open or BarrierState.Dropped)).ToList())
                guidance.Consult(barrier.Id, BarrierState.Offered, now.Today, $"列入会商 {consultation.ConsultationNo}", now);
        }
    }
}
