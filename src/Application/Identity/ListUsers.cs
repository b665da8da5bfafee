using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>按登录名顺序查阅用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record ListUsers : PageRequest, IQuery<Page<UserView>>
{
    /// <summary>只看这个单位的用户</summary>
    public string? UnitCode { get; init; }
}

internal sealed class ListUsersValidator : AbstractValidator<ListUsers>
{
    public ListUsersValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(r => r.UnitCode!).IsUnitCode().When(r => r.UnitCode is not null);
    }
}

internal sealed class ListUsersHandler(IReadStore store) : IRequestHandler<ListUsers, Page<UserView>>
{
    public async Task<Page<UserView>> Handle(ListUsers request, CancellationToken cancellationToken)
    {
        var users = store.Query<User>();
        if (request.UnitCode is { } unit) users = users.Where(u => u.UnitCode == unit);
        if (request.After<UserKey>() is { } last) users = users.Where(u => string.Compare(u.UserName, last.UserName) > 0);
        var found = await users.OrderBy(u => u.UserName).Take(request.Wanted).Select(UserView.Projection).ToListAsync(cancellationToken);
        return Page.Of(found, request, user => new UserKey(user.UserName));
    }

    internal sealed record UserKey(string UserName);
}
