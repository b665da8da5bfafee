using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>查阅全部对接系统，含已撤销的。</summary>
[Requires(Permission.ManageUsers)]
public sealed record ListClients : IQuery<IReadOnlyList<MachineClientView>>;

internal sealed class ListClientsHandler(IMachineClients clients) : IRequestHandler<ListClients, IReadOnlyList<MachineClientView>>
{
    public Task<IReadOnlyList<MachineClientView>> Handle(ListClients request, CancellationToken cancellationToken) => clients.ListAsync(cancellationToken);
}
