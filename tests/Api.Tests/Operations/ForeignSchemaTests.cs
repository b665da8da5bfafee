using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Operations;

[Collection(OnSqlite.Name)]
public sealed class ForeignSchemaOnSqlite(SqliteApiHost host) : ForeignSchemaTests(host);

[Collection(OnPostgres.Name)]
public sealed class ForeignSchemaOnPostgres(PostgresApiHost host) : ForeignSchemaTests(host);

public abstract class ForeignSchemaTests(ApiHost host)
{
    [Fact]
    public async Task A_database_of_another_version_is_refused_and_left_alone()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = host.Services.CreateAsyncScope();
        var (db, schema) = (scope.ServiceProvider.GetRequiredService<PetitionDb>(), scope.ServiceProvider.GetRequiredService<SchemaUpdate>());
        var history = db.GetService<IHistoryRepository>();
        const string other = "20991231235959_OfAnotherVersion";
        await schema.EnsureCurrentAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(other, "10.0.0")), cancellation);
        try
        {
            var serving = () => schema.EnsureCurrentAsync(cancellation);
            var migrating = () => schema.ApplyAsync(cancellation);

            (await serving.Should().ThrowAsync<InvalidOperationException>()).WithMessage($"*{other}*");
            (await migrating.Should().ThrowAsync<InvalidOperationException>()).WithMessage($"*{other}*");
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync(history.GetDeleteScript(other), cancellation);
        }
    }
}
