using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>What the database makes of the aggregates.</summary>
internal static partial class StoredModel
{
    /// <summary>PostgreSQL silently cuts a longer name.</summary>
    private const int LongestName = 63;

    public static IEnumerable<string> AggregatesNotStored(IModel model, IEnumerable<Type> types) =>
        types.Where(t => t is { IsAbstract: false } && typeof(AggregateRoot).IsAssignableFrom(t) && model.FindEntityType(t) is null)
            .Select(t => $"{t.FullName} is no entity");

    /// <summary>Two clerks who change one aggregate at once: the second one must be told.</summary>
    public static IEnumerable<string> WithoutConcurrencyToken(IModel model) =>
        model.GetEntityTypes()
            .Where(e => typeof(AggregateRoot).IsAssignableFrom(e.ClrType) && e.FindProperty(nameof(AggregateRoot.Version)) is not { IsConcurrencyToken: true })
            .Select(e => $"{e.DisplayName()} may be overwritten: its Version is no concurrency token");

    public static IEnumerable<string> BadNames(IModel model) =>
        from entity in model.GetEntityTypes()
        let table = entity.GetTableName()
        where table is not null
        let store = StoreObjectIdentifier.Table(table, entity.GetSchema())
        from name in entity.GetProperties().Select(p => p.GetColumnName(store)).OfType<string>()
            .Concat(entity.GetIndexes().Select(i => i.GetDatabaseName()).OfType<string>())
            .Concat(entity.GetKeys().Select(k => k.GetName()).OfType<string>())
            .Concat(entity.GetForeignKeys().Select(f => f.GetConstraintName()).OfType<string>())
            .Append(table)
            .Distinct()
        where !SnakeCase().IsMatch(name) || name.Length > LongestName
        select $"{entity.DisplayName()} is stored with the name {name}";

    /// <summary>Numbers of an enum lose their meaning with the next release, and say nothing to who reads the table.</summary>
    public static IEnumerable<string> EnumsAsNumbers(IModel model) =>
        from entity in model.GetEntityTypes()
        from property in Properties(entity)
        let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
        where type.IsEnum && (property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? type) != typeof(string)
        select $"{property.DeclaringType.DisplayName()}.{property.Name} is stored as a number";

    /// <summary>Columns nobody wrote: made up by a convention that guessed.</summary>
    public static IEnumerable<string> ShadowSurprises(IModel model, Func<IProperty, bool> meant) =>
        from entity in model.GetEntityTypes()
        where IsOurs(entity)
        from property in entity.GetProperties()
        where property.IsShadowProperty() && !IsOwnership(property) && !meant(property)
        select $"{entity.DisplayName()} has an unwritten column {property.Name}";

    /// <summary>A module refers to another by identifier, in the database too.</summary>
    public static IEnumerable<string> AcrossModules(IModel model) =>
        from entity in model.GetEntityTypes()
        from key in entity.GetForeignKeys()
        where IsOurs(entity) && IsOurs(key.PrincipalEntityType) && entity.ClrType.Namespace != key.PrincipalEntityType.ClrType.Namespace
        select $"{entity.DisplayName()} is tied to {key.PrincipalEntityType.DisplayName()} of another module";

    private static bool IsOurs(IReadOnlyEntityType entity) => entity.ClrType.Namespace?.StartsWith("PetitionGovernance", StringComparison.Ordinal) == true;

    /// <summary>The key by which a part belongs to its aggregate, and its place in the list.</summary>
    private static bool IsOwnership(IProperty property) => ((IEntityType)property.DeclaringType).IsOwned() && property.IsPrimaryKey();

    private static IEnumerable<IProperty> Properties(ITypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(c => Properties(c.ComplexType)));

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(_[a-z0-9]+)*\z")]
    private static partial Regex SnakeCase();
}
