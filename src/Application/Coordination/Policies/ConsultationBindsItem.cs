using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Coordination.Policies;

/// <summary>会商有结论的，事项此后的甄别以结论为准。</summary>
[Executes("A13-P1", "会商、联席会议的议定事项转为有单位、期限、结果的任务，结论约束事项", "What is agreed becomes tasks with owner, day and result; the conclusion binds the item")]
internal sealed class ConsultationBindsItem(IRecords<JointConsultation> consultations, IPetitionItems items) : INotificationHandler<Happened<ConsultationConcluded>>
{
    public async Task Handle(Happened<ConsultationConcluded> notification, CancellationToken cancellationToken)
    {
        var consultation = await consultations.FindAsync(notification.Event.Id, cancellationToken);
        if (consultation?.Item is not { } id) return;
        // Whoever concludes may see the consultation, and so the item.
        var item = await items.FindAsync(new PetitionRef(id.Value.ToString()), p => true, cancellationToken);
        item!.BindPath(notification.Event.Conclusion, notification.Event.ConcludedOn);
    }
}
