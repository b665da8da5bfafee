using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>把用户调到另一个单位。</summary>
[Requires(Permission.ManageUsers)]
public sealed record MoveUser : UserCommand, ICommand<Unit>
{
    /// <summary>新单位的代码</summary>
    public required string UnitCode { get; init; }
}

internal sealed class MoveUserValidator : AbstractValidator<MoveUser>
{
    public MoveUserValidator() => RuleFor(r => r.UnitCode).IsUnitCode();
}

internal sealed class MoveUserHandler(IUsers users, IOrganizationDirectory organizations) : IRequestHandler<MoveUser, Unit>
{
    public async Task<Unit> Handle(MoveUser request, CancellationToken cancellationToken)
    {
        var user = await users.TakeAsync(request, cancellationToken);
        await organizations.EnsureUnitAsync(request.UnitCode, cancellationToken);
        user.MoveToUnit(request.UnitCode);
        return Unit.Value;
    }
}
