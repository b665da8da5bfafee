using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>The one model; <see cref="PostgresPetitionDb"/> and <see cref="SqlitePetitionDb"/> differ in column types only.</summary>
public abstract class PetitionDb(DbContextOptions options) : DbContext(options), IReadStore
{
    /// <summary>Column type of values kept as JSON text.</summary>
    protected abstract string JsonColumnType { get; }

    /// <summary>Null at design time only.</summary>
    internal FieldProtector? Protector { get; } = options.FindExtension<FieldProtection>()?.Protector;

    IQueryable<T> IReadStore.Query<T>() => Set<T>().AsNoTracking();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ProtectedColumn.FillBlindIndexes(ChangeTracker, Protector);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ProtectedColumn.FillBlindIndexes(ChangeTracker, Protector);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PetitionDb).Assembly);
        modelBuilder.UseOpenIddict();
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(PropertiesOf).ToList())
        {
            if (property.FindAnnotation(JsonColumn.Annotation) is not null && !property.IsProtected()) property.SetColumnType(JsonColumnType);
            ProtectedColumn.Encrypt(property, Protector);
        }
    }

    private static IEnumerable<IMutableProperty> PropertiesOf(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => PropertiesOf(complex.ComplexType)));

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
