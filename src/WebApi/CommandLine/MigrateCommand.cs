using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.WebApi.CommandLine;

internal sealed class MigrateCommand() : HostCommand("migrate", "", "把数据库更新到本版本 / bring the database to this version")
{
    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost(arguments);
        await using var scope = host.Services.CreateAsyncScope();
        var schema = scope.ServiceProvider.GetRequiredService<SchemaUpdate>();
        await schema.ApplyAsync(cancellationToken);
        await Console.Out.WriteLineAsync("数据库已是本版本的结构 / The database has the schema of this version.");
        return 0;
    }
}
