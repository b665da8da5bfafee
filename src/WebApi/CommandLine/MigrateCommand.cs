using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.WebApi.CommandLine;

internal sealed class MigrateCommand() : HostCommand("migrate", "", "把数据库更新到本版本 / bring the database to this version")
{
    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost(arguments);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SchemaUpdate>().ApplyAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<OrganizationsSeed>().SeedAsync(cancellationToken);
        await Console.Out.WriteLineAsync("数据库已是本版本的结构 / The database has the schema of this version.");
        return 0;
    }
}
