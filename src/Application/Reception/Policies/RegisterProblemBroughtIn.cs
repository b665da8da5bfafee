using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception.Policies;

/// <summary>转为信访事项的问题，照接访时所录登记为走访，同一次保存。</summary>
internal sealed class RegisterProblemBroughtIn(IReceptions receptions, PetitionRegistrar registrar) : INotificationHandler<Happened<ProblemBroughtIn>>
{
    public async Task Handle(Happened<ProblemBroughtIn> notification, CancellationToken cancellationToken)
    {
        var brought = notification.Event;
        var problem = (await receptions.FindProblemAsync(brought.Id, p => true, cancellationToken))!;
        await registrar.RegisterAsync(
            new RegisterPetition
            {
                ReceivedOn = problem.HeldOn,
                Channel = Channel.Visit,
                HeadCount = problem.HeadCount,
                Category = problem.Category,
                PetitionerName = problem.Visitor?.Name,
                PetitionerIdNo = problem.Visitor?.IdNo,
                PetitionerPhone = problem.Visitor?.Phone,
                PetitionerAddress = problem.Visitor?.Address,
                Field = problem.Field,
                Topic = problem.Topic,
                AreaCode = problem.AreaCode,
                Subject = problem.Title,
                Content = problem.Content.Length > 0 ? problem.Content : problem.Title,
                RespondentOrgCode = problem.RespondentOrgCode,
                ExternalNumber = problem.ProblemNo,
            },
            new ReservedItem(brought.Item, brought.RegNo),
            cancellationToken);
    }
}
