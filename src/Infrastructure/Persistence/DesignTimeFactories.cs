using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Lets <c>dotnet ef migrations add NAME -c PostgresPetitionDb -o Persistence/Migrations/Postgres</c> build the model without a server.</summary>
public sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresPetitionDb>
{
    public PostgresPetitionDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresPetitionDb>().UsePostgres("Host=localhost;Database=design").Options);
}

/// <summary>The same for <c>-c SqlitePetitionDb -o Persistence/Migrations/Sqlite</c>.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePetitionDb>
{
    public SqlitePetitionDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePetitionDb>().UseEmbedded("Data Source=design.db").Options);
}
