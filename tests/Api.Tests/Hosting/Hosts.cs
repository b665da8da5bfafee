namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Every API test class is abstract and has one child in each of these collections: the suite runs on both databases.</summary>
[CollectionDefinition(Name)]
public sealed class OnSqlite : ICollectionFixture<SqliteApiHost>
{
    public const string Name = "SQLite";
}

[CollectionDefinition(Name)]
public sealed class OnPostgres : ICollectionFixture<PostgresApiHost>
{
    public const string Name = "PostgreSQL";
}
