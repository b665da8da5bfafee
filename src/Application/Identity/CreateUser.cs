using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Identity;

/// <summary>新建用户。</summary>
/// <remarks>Not an <see cref="ICreate"/>: the answer may hold a password and must not be remembered. A repeated request is
/// refused by the login name, which is unique.</remarks>
[Requires(Permission.ManageUsers)]
public sealed record CreateUser : ICommand<CreatedUser>
{
    /// <summary>登录名：3 至 50 个小写字母、数字、点、下划线或者连字符；以后不能更改</summary>
    public required string UserName { get; init; }

    /// <summary>姓名</summary>
    public required string DisplayName { get; init; }

    /// <summary>所在单位代码</summary>
    public required string UnitCode { get; init; }

    /// <summary>角色，至少一个</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>口令；不填则生成一次性口令，首次登录时更换</summary>
    public string? Password { get; init; }
}

/// <summary>新建的用户。</summary>
/// <param name="UserName">登录名</param>
/// <param name="OneTimePassword">一次性口令，只显示这一次；请求中给出了口令则为空</param>
public sealed record CreatedUser(string UserName, string? OneTimePassword);

internal sealed class CreateUserValidator : AbstractValidator<CreateUser>
{
    public CreateUserValidator()
    {
        RuleFor(r => r.UserName).IsLoginName();
        RuleFor(r => r.DisplayName).IsDisplayName();
        RuleFor(r => r.UnitCode).IsUnitCode();
        RuleFor(r => r.Roles).AreRoles();
        RuleFor(r => r.Password!).IsNewPassword().When(r => r.Password is not null);
    }
}

internal sealed class CreateUserHandler(IUsers users, IOrganizationDirectory organizations, IPasswords passwords, TimeProvider time) : IRequestHandler<CreateUser, CreatedUser>
{
    public async Task<CreatedUser> Handle(CreateUser request, CancellationToken cancellationToken)
    {
        await organizations.EnsureUnitAsync(request.UnitCode, cancellationToken);
        if (await users.FindAsync(request.UserName, cancellationToken) is not null) throw new RefusedException(SharedRefusals.AlreadyExists.On("userName"));
        var oneTime = request.Password is null ? passwords.Generate() : null;
        users.Add(User.Create(new NewUser(
            Guid.CreateVersion7(time.GetUtcNow()),
            request.UserName,
            request.DisplayName,
            request.UnitCode,
            request.Roles,
            passwords.Hash(request.Password ?? oneTime!),
            MustChangePassword: oneTime is not null)));
        return new(request.UserName, oneTime);
    }
}
