using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>暂停推送：事件留着，恢复后从停下的地方推送。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record PauseWebhook : WebhookCommand, ICommand<Unit>;

internal sealed class PauseWebhookValidator : AbstractValidator<PauseWebhook>
{
    public PauseWebhookValidator() => RuleFor(r => r.Id).NotEmpty();
}

internal sealed class PauseWebhookHandler(WebhookDesk desk) : IRequestHandler<PauseWebhook, Unit>
{
    public async Task<Unit> Handle(PauseWebhook r, CancellationToken cancellationToken)
    {
        (await desk.TakeAsync(r, cancellationToken)).Pause();
        return Unit.Value;
    }
}
