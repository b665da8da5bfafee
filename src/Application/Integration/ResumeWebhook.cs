using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>恢复推送，从停下的地方起。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record ResumeWebhook : WebhookCommand, ICommand<Unit>;

internal sealed class ResumeWebhookValidator : AbstractValidator<ResumeWebhook>
{
    public ResumeWebhookValidator() => RuleFor(r => r.Id).NotEmpty();
}

internal sealed class ResumeWebhookHandler(WebhookDesk desk) : IRequestHandler<ResumeWebhook, Unit>
{
    public async Task<Unit> Handle(ResumeWebhook r, CancellationToken cancellationToken)
    {
        (await desk.TakeAsync(r, cancellationToken)).Resume();
        return Unit.Value;
    }
}
