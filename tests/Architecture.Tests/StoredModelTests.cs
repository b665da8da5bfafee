using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Architecture.Tests;

public sealed class StoredModelTests
{
    private static readonly IModel Sqlite = ModelOf(new SqliteDesignTimeFactory().CreateDbContext([]));

    private static readonly IModel Postgres = ModelOf(new PostgresDesignTimeFactory().CreateDbContext([]));

    private static readonly IModel Canary = ModelOf(new CanaryDb());

    private static readonly Dictionary<string, string> NamedByOthers = new()
    {
        ["OpenIddictEntityFrameworkCore"] = "the token server names its own tables",
    };

    public static TheoryData<string> Databases => ["SQLite", "PostgreSQL"];

    private static IModel ModelOf(DbContext db)
    {
        using (db) return db.GetService<IDesignTimeModel>().Model;
    }

    private static IModel Of(string database) => database == "SQLite" ? Sqlite : Postgres;

    /// <summary>Columns by which encrypted text is found again.</summary>
    private static bool IsBlindIndex(IProperty property) => property.IsBlindIndex();

    [Fact]
    public void Every_aggregate_is_stored() => Rule.Holds(StoredModel.AggregatesNotStored(Sqlite, Layer.Domain.Types));

    [Fact]
    public void Every_aggregate_is_stored_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(ForgottenAggregate), StoredModel.AggregatesNotStored(Canary, [typeof(ForgottenAggregate), typeof(CarelessAggregate)]));

    [Theory, MemberData(nameof(Databases))]
    public void The_version_of_an_aggregate_guards_its_row(string database) => Rule.Holds(StoredModel.WithoutConcurrencyToken(Of(database)));

    [Fact]
    public void The_version_of_an_aggregate_guards_its_row_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(CarelessAggregate), StoredModel.WithoutConcurrencyToken(Canary));

    [Theory, MemberData(nameof(Databases))]
    public void Names_in_the_database_are_snake_case_and_fit(string database) => Rule.Holds(StoredModel.BadNames(Of(database)).Except(NamedByOthers));

    [Fact]
    public void Names_in_the_database_are_snake_case_and_fit_is_seen_failing_on_its_canary()
    {
        Rule.Sees("the name CarelessAggregates", StoredModel.BadNames(Canary));
        Rule.Sees("the name AnotherId", StoredModel.BadNames(Canary));
    }

    [Theory, MemberData(nameof(Databases))]
    public void Enums_are_stored_as_words(string database) => Rule.Holds(StoredModel.EnumsAsNumbers(Of(database)));

    [Fact]
    public void Enums_are_stored_as_words_is_seen_failing_on_its_canary() => Rule.Sees("CarelessAggregate.Day", StoredModel.EnumsAsNumbers(Canary));

    [Theory, MemberData(nameof(Databases))]
    public void No_column_is_made_up_by_a_convention(string database) => Rule.Holds(StoredModel.ShadowSurprises(Of(database), IsBlindIndex));

    [Fact]
    public void No_column_is_made_up_by_a_convention_is_seen_failing_on_its_canary() =>
        Rule.Sees("CarelessAggregate has an unwritten column AnotherId", StoredModel.ShadowSurprises(Canary, IsBlindIndex));

    [Theory, MemberData(nameof(Databases))]
    public void No_foreign_key_crosses_a_module(string database) => Rule.Holds(StoredModel.AcrossModules(Of(database)));

    [Fact]
    public void No_foreign_key_crosses_a_module_is_seen_failing_on_its_canary() =>
        Rule.Sees("CarelessAggregate is tied to Another", StoredModel.AcrossModules(Canary));
}
