using System.Data.Common;
using Microsoft.AspNetCore.Connections;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>The commands of the executable besides serving.</summary>
public static class HostCommands
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private static readonly HostCommand[] Commands =
    [
        new MigrateCommand(),
        new CreateKeysCommand(),
        new CreateAdministratorCommand(),
        new VerifyAuditCommand(),
        new ImportCommand(),
        new ReportCommand(),
    ];

    private static readonly string Usage = string.Join(Environment.NewLine,
    [
        "用法 Usage: PetitionGovernance.WebApi [命令 command] [--键 key=值 value …]",
        "",
        $"  {"",-30} 不带命令：启动服务 / without a command: serve",
        .. Commands.Select(command => $"  {command.Name + " " + command.Argument,-30} {command.Summary}"),
        $"  {"help",-30} 显示本页 / show this page",
    ]);

    /// <returns>The exit code; null when there is no command and the host is to serve.</returns>
    public static async Task<int?> TryRunAsync(string[] args)
    {
        // Options begin with a dash or hold an equals sign; they belong to the configuration.
        if (args is not [var name, ..] || name is ['-' or '/', ..] && name is not ("--help" or "-h") || name.Contains('=', StringComparison.Ordinal)) return null;
        if (name is "help" or "--help" or "-h")
        {
            await Console.Out.WriteLineAsync(Usage);
            return Done;
        }

        var rest = args[1..];
        if (Commands.FirstOrDefault(c => c.Name == name) is not { } command || !command.Takes(rest))
        {
            await Console.Error.WriteLineAsync($"不认识的命令或者参数 / Unknown command or arguments: {string.Join(' ', args)}{Environment.NewLine}{Environment.NewLine}{Usage}");
            return Misused;
        }

        return await GuardAsync(async () =>
        {
            using var cancelled = new CancellationTokenSource();
            Console.CancelKeyPress += (_, pressed) => (pressed.Cancel, _) = (true, cancelled.CancelAsync());
            return await command.RunAsync(rest, cancelled.Token);
        });
    }

    /// <summary>Says in one line what an administrator has to set or do, instead of showing where in the code it was noticed.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (InvalidOperationException unusable) when (unusable.TargetSite?.Module.Assembly.GetName().Name?.StartsWith("PetitionGovernance.", StringComparison.Ordinal) is true)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return Failed;
        }
        catch (DbException unreachable)
        {
            await Console.Error.WriteLineAsync($"数据库无法使用，请检查 Database:ConnectionString 和数据库服务 / The database cannot be used: check Database:ConnectionString and the server. ({unreachable.Message})");
            return Failed;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"地址已被其他程序占用，请用 --urls 另设端口，例如 --urls http://localhost:5081 / The address is in use: name another port with --urls. ({taken.Message})");
            return Failed;
        }
    }
}
