using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>查阅一名用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record GetUser(string UserName) : IQuery<UserView>;

internal sealed class GetUserValidator : AbstractValidator<GetUser>
{
    public GetUserValidator() => RuleFor(r => r.UserName).IsLoginName();
}

internal sealed class GetUserHandler(IReadStore store) : IRequestHandler<GetUser, UserView>
{
    public async Task<UserView> Handle(GetUser request, CancellationToken cancellationToken) =>
        await store.Query<User>().Where(u => u.UserName == request.UserName).Select(UserView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("user");
}
