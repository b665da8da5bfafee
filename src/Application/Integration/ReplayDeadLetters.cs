using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>重送没有送达的：写明的几个，或者全部。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record ReplayDeadLetters : WebhookCommand, ICommand<ReplayedDeadLetters>
{
    /// <summary>事件的标识，至多 200 个；不写为全部</summary>
    public IReadOnlyList<Guid>? EventIds { get; init; }
}

/// <summary>重送的结果。</summary>
/// <param name="Replayed">重送几个</param>
public sealed record ReplayedDeadLetters(int Replayed);

internal sealed class ReplayDeadLettersValidator : AbstractValidator<ReplayDeadLetters>
{
    private const int Most = 200;

    public ReplayDeadLettersValidator() =>
        RuleFor(r => r.EventIds).Must(ids => ids is null || ids.Count is > 0 and <= Most).Says($"1 至 {Most} 个；全部重送的不写。", $"1 to {Most}; leave it out for all.");
}

internal sealed class ReplayDeadLettersHandler(WebhookDesk desk, IDeadLetters letters, IAuditTrail audit) : IRequestHandler<ReplayDeadLetters, ReplayedDeadLetters>
{
    public async Task<ReplayedDeadLetters> Handle(ReplayDeadLetters r, CancellationToken cancellationToken)
    {
        var webhook = await desk.TakeAsync(r, cancellationToken);
        var replayed = await letters.ReplayAsync(webhook.Id, r.EventIds, cancellationToken);
        audit.Note(new AuditNote("webhook.replayed", "webhook", webhook.Id.ToString(), $"重送没有送达的 {replayed} 个"));
        return new ReplayedDeadLetters(replayed);
    }
}
