using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>按登录名顺序查阅用户。</summary>
/// <param name="UnitCode">只看这个单位的用户</param>
/// <param name="PageSize">每页条数，1 至 200</param>
/// <param name="Cursor">上一页最后一名用户的登录名</param>
[Requires(Permission.ManageUsers)]
public sealed record ListUsers(string? UnitCode, int PageSize, string? Cursor) : IQuery<UserPage>;

/// <param name="Next">Cursor of the next page; null on the last one.</param>
public sealed record UserPage(IReadOnlyList<UserView> Items, string? Next);

internal sealed class ListUsersValidator : AbstractValidator<ListUsers>
{
    public const int MaxPageSize = 200;

    public ListUsersValidator() =>
        RuleFor(r => r.PageSize).InclusiveBetween(1, MaxPageSize).Says($"应为 1 至 {MaxPageSize}。", $"Give 1 to {MaxPageSize}.");
}

internal sealed class ListUsersHandler(IReadStore store) : IRequestHandler<ListUsers, UserPage>
{
    public async Task<UserPage> Handle(ListUsers request, CancellationToken cancellationToken)
    {
        var users = store.Query<User>();
        if (request.UnitCode is { } unit) users = users.Where(u => u.UnitCode == unit);
        if (request.Cursor is { } cursor) users = users.Where(u => string.Compare(u.UserName, cursor) > 0);
        var found = await users.OrderBy(u => u.UserName).Take(request.PageSize + 1).Select(UserView.Projection).ToListAsync(cancellationToken);
        return found.Count <= request.PageSize ? new(found, null) : new(found[..request.PageSize], found[request.PageSize - 1].UserName);
    }
}
