using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>The one model; <see cref="PostgresPetitionDb"/> and <see cref="SqlitePetitionDb"/> differ in column types only.</summary>
public abstract class PetitionDb(DbContextOptions options) : DbContext(options), IReadStore
{
    /// <summary>Column type of values kept as JSON text.</summary>
    protected abstract string JsonColumnType { get; }

    IQueryable<T> IReadStore.Query<T>() => Set<T>().AsNoTracking();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PetitionDb).Assembly);
        modelBuilder.UseOpenIddict();
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.FindAnnotation(JsonColumn.Annotation) is not null))
            property.SetColumnType(JsonColumnType);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite can neither compare nor order a native DateTimeOffset, PostgreSQL refuses an offset: both keep UTC.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>();
    }
}

public sealed class PostgresPetitionDb(DbContextOptions<PostgresPetitionDb> options) : PetitionDb(options)
{
    protected override string JsonColumnType => "jsonb";
}

public sealed class SqlitePetitionDb(DbContextOptions<SqlitePetitionDb> options) : PetitionDb(options)
{
    protected override string JsonColumnType => "text";
}
