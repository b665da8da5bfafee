using Npgsql;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Persistence;

public sealed class PostgresDefaultsTests
{
    [Fact]
    public void Statements_are_prepared_unless_the_connection_string_says_otherwise() =>
        new NpgsqlConnectionStringBuilder(DatabaseProviders.WithDefaults("Host=db;Database=petitions")).MaxAutoPrepare.Should().BePositive();

    [Theory]
    [InlineData("Host=db;Max Auto Prepare=0")]
    [InlineData("Host=db;MaxAutoPrepare=0")]
    public void What_the_connection_string_says_holds(string given) =>
        new NpgsqlConnectionStringBuilder(DatabaseProviders.WithDefaults(given)).MaxAutoPrepare.Should().Be(0);

    [Fact]
    public void Everything_else_stays_as_given()
    {
        var given = new NpgsqlConnectionStringBuilder("Host=db;Port=5433;Database=petitions;Username=u;Password=p;Maximum Pool Size=7");

        var used = new NpgsqlConnectionStringBuilder(DatabaseProviders.WithDefaults(given.ConnectionString));

        (used.Host, used.Port, used.Database, used.Username, used.Password, used.MaxPoolSize).Should().Be(("db", 5433, "petitions", "u", "p", 7));
    }
}
