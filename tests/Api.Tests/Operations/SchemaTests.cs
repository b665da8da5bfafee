using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Operations;

public sealed class SchemaTests
{
    [Fact]
    public void The_PostgreSQL_migrations_hold_the_whole_model()
    {
        using var db = new PostgresDesignTimeFactory().CreateDbContext([]);

        db.Database.HasPendingModelChanges().Should().BeFalse("dotnet ef migrations add NAME -c PostgresPetitionDb writes what is missing");
    }

    [Fact]
    public void The_SQLite_migrations_hold_the_whole_model()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);

        db.Database.HasPendingModelChanges().Should().BeFalse("dotnet ef migrations add NAME -c SqlitePetitionDb writes what is missing");
    }
}
