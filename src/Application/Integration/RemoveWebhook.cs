using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>注销推送地址：不再推送，没有送达的也不再送。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record RemoveWebhook : WebhookCommand, ICommand<Unit>;

internal sealed class RemoveWebhookValidator : AbstractValidator<RemoveWebhook>
{
    public RemoveWebhookValidator() => RuleFor(r => r.Id).NotEmpty();
}

internal sealed class RemoveWebhookHandler(WebhookDesk desk) : IRequestHandler<RemoveWebhook, Unit>
{
    public async Task<Unit> Handle(RemoveWebhook r, CancellationToken cancellationToken)
    {
        (await desk.TakeAsync(r, cancellationToken)).Remove();
        return Unit.Value;
    }
}
