using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Architecture.Tests.Canaries;

public class OpenClass
{
    protected class OpenInside;
}

internal sealed class SealedClass;

/// <summary>No handler, no requirement, and who knows whether it changes something.</summary>
internal sealed record RequestOfNobody : IRequest<int>;

/// <summary>Says two things about who may send it.</summary>
[Anonymous]
[Requires(Permission.ReadPetitions)]
internal sealed record RequestOfTwo : ICommand<int>;

/// <summary>Requires one of no permissions.</summary>
[Requires]
public sealed record CommandOfAnything : ICommand<int>;

[Anonymous]
internal sealed record LonelyRequest : IQuery<int>;

internal sealed class LonelyHandler : IRequestHandler<LonelyRequest, int>
{
    public Task<int> Handle(LonelyRequest request, CancellationToken cancellationToken) => Task.FromResult(0);
}

internal sealed class FirstOfTwo(IMediator mediator) : IRequestHandler<RequestOfTwo, int>
{
    public async Task<int> Handle(RequestOfTwo request, CancellationToken cancellationToken) => await mediator.Send(new LonelyRequest(), cancellationToken);
}

internal sealed class SecondOfTwo(IUnitOfWork unit) : IRequestHandler<RequestOfTwo, int>
{
    public async Task<int> Handle(RequestOfTwo request, CancellationToken cancellationToken)
    {
        await unit.SaveAsync(cancellationToken);
        return 2;
    }
}

internal sealed class CommandOfAnythingHandler : IRequestHandler<CommandOfAnything, int>
{
    public Task<int> Handle(CommandOfAnything request, CancellationToken cancellationToken) => Task.FromResult(0);
}

public sealed class PublicHandler : INotificationHandler<INotification>
{
    public Task Handle(INotification notification, CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class PublicValidator : AbstractValidator<CommandOfAnything>;
