using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>撤销对接系统。</summary>
[Requires(Permission.ManageUsers)]
public sealed record RevokeClient(string ClientId) : ICommand<Unit>;

internal sealed class RevokeClientValidator : AbstractValidator<RevokeClient>
{
    public RevokeClientValidator() => RuleFor(r => r.ClientId).IsLoginName();
}

internal sealed class RevokeClientHandler(IMachineClients clients, IAuditTrail audit) : IRequestHandler<RevokeClient, Unit>
{
    public async Task<Unit> Handle(RevokeClient request, CancellationToken cancellationToken)
    {
        await clients.RevokeAsync(request.ClientId, cancellationToken);
        audit.Note(new("client.revoked", "client", request.ClientId, "撤销对接系统"));
        return Unit.Value;
    }
}
