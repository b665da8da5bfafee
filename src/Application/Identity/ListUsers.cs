using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>按登录名顺序查阅用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record ListUsers : IQuery<Page<UserView>>
{
    /// <summary>只看这个单位的用户</summary>
    public string? UnitCode { get; init; }

    /// <summary>每页人数，1 至 200，默认 20</summary>
    public int? PageSize { get; init; }

    /// <summary>上一页的 nextCursor，原样带回</summary>
    public string? Cursor { get; init; }
}

internal sealed class ListUsersValidator : AbstractValidator<ListUsers>
{
    public ListUsersValidator()
    {
        RuleFor(r => r.PageSize).IsPageSize();
        RuleFor(r => r.UnitCode!).IsUnitCode().When(r => r.UnitCode is not null);
    }
}

internal sealed class ListUsersHandler(IReadStore store) : IRequestHandler<ListUsers, Page<UserView>>
{
    public async Task<Page<UserView>> Handle(ListUsers request, CancellationToken cancellationToken)
    {
        var size = request.PageSize ?? PageSize.Default;
        var users = store.Query<User>();
        if (request.UnitCode is { } unit) users = users.Where(u => u.UnitCode == unit);
        if (Cursor.Decode(request.Cursor, keys: 1) is [var last]) users = users.Where(u => string.Compare(u.UserName, last) > 0);
        var found = await users.OrderBy(u => u.UserName).Take(size + 1).Select(UserView.Projection).ToListAsync(cancellationToken);
        return Page.Of(found, size, user => user, user => Cursor.Encode(user.UserName));
    }
}
