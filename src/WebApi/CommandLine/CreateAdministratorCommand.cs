using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>The first administrator of an installation, or another one where none can log in any more.</summary>
internal sealed class CreateAdministratorCommand() : HostCommand("create-administrator", "USERNAME", "新建系统管理员，打印一次性口令 / make an administrator, print the one-time password")
{
    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost(arguments);
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<SchemaUpdate>().EnsureCurrentAsync(cancellationToken);
        var users = services.GetRequiredService<IUsers>();
        var passwords = services.GetRequiredService<IPasswords>();
        var userName = arguments[0];
        if (!LoginName.IsWellFormed(userName))
        {
            throw new InvalidOperationException(
                $"登录名应为 {LoginName.MinLength} 至 {LoginName.MaxLength} 个小写字母、数字、点、下划线或者连字符 / A user name has {LoginName.MinLength} to {LoginName.MaxLength} lower-case letters, digits, dots, underscores or hyphens.");
        }

        if (await users.FindAsync(userName, cancellationToken) is not null)
            throw new InvalidOperationException($"用户 {userName} 已经存在 / The user {userName} exists already.");
        var password = passwords.Generate();
        users.Add(User.Create(new(
            Guid.CreateVersion7(services.GetRequiredService<TimeProvider>().GetUtcNow()), userName, userName, Office, [Role.Administrator], passwords.Hash(password), MustChangePassword: true)));
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(cancellationToken);
        await Console.Out.WriteLineAsync($"登录名 User name: {userName}{Environment.NewLine}一次性口令 One-time password: {password}");
        return 0;
    }

    private static string Office => ReferenceData.Organizations.First(o => o.Kind is OrganizationKind.PetitionOffice).Code;
}
