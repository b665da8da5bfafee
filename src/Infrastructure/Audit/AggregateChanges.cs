using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>What a unit of work changes in one aggregate and its parts, field by field, from the change tracker.</summary>
internal static class AggregateChanges
{
    private static readonly JsonWriterOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>JSON, <c>{"field":{"before":…,"after":…}}</c>, a side that is null left out; null when no field changed.</returns>
    /// <remarks>Protected columns say only that they changed. Parts carry the name of their list and their key.</remarks>
    public static string? Read(ChangeTracker tracker, EntityEntry<AggregateRoot> root)
    {
        var changes = new Dictionary<string, Change>(StringComparer.Ordinal);
        Collect(changes, root, "");

        var detect = tracker.AutoDetectChangesEnabled;
        // The unit of work has just detected everything.
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            var tracked = tracker.Entries().ToList();
            var added = 0;
            foreach (var part in tracked.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && OwnerLink(e.Metadata) is not null))
            {
                if (PathTo(part, root, tracked, ref added) is { } path) Collect(changes, part, path + ".");
            }
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = detect;
        }

        return Write(changes);
    }

    private static void Collect(Dictionary<string, Change> changes, EntityEntry entry, string prefix)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) return;
        foreach (var property in entry.Properties.Where(p => IsContent(p.Metadata, entry.Metadata)))
            Collect(changes, property, entry.State, prefix);
        foreach (var complex in entry.ComplexProperties)
            Collect(changes, complex, entry.State, prefix);
    }

    private static void Collect(Dictionary<string, Change> changes, ComplexPropertyEntry complex, EntityState state, string prefix)
    {
        var inner = prefix + Camel(complex.Metadata.Name) + ".";
        foreach (var property in complex.Properties)
            Collect(changes, property, state, inner);
        foreach (var nested in complex.ComplexProperties)
            Collect(changes, nested, state, inner);
    }

    private static void Collect(Dictionary<string, Change> changes, PropertyEntry property, EntityState state, string prefix)
    {
        if (state is EntityState.Modified && !property.IsModified) return;
        var path = prefix + Camel(property.Metadata.Name);
        // A part replaced by another with the same key is removed and added: one change of one field.
        if (!changes.TryGetValue(path, out var change)) changes[path] = change = new Change(property.Metadata);
        if (state is not EntityState.Added) change.Before = property.OriginalValue;
        if (state is not EntityState.Deleted) change.After = property.CurrentValue;
    }

    // Keys say which row it is, the version is a column of the entry, an index follows what it indexes: none is content.
    private static bool IsContent(IProperty property, IEntityType type) =>
        !property.IsPrimaryKey() && !property.IsBlindIndex() && OwnerLink(type)?.Properties.Contains(property) != true && property.Name != nameof(AggregateRoot.Version);

    // Aggregates know each other by identifier: a navigation leads to a part.
    private static IForeignKey? OwnerLink(IEntityType type) =>
        type.FindOwnership() ?? type.GetForeignKeys().FirstOrDefault(key => key.PrincipalToDependent is not null);

    private static string? PathTo(EntityEntry part, EntityEntry root, List<EntityEntry> tracked, ref int added)
    {
        var link = OwnerLink(part.Metadata)!;
        var owner = link.PrincipalEntityType.IsAssignableFrom(root.Metadata)
            ? root
            : tracked.FirstOrDefault(candidate => link.PrincipalEntityType.IsAssignableFrom(candidate.Metadata) && IsOwner(candidate, part, link));
        if (owner is null || !IsOwner(owner, part, link)) return null;
        var prefix = "";
        if (owner.Entity != root.Entity)
        {
            if (OwnerLink(owner.Metadata) is null || PathTo(owner, root, tracked, ref added) is not { } path) return null;
            prefix = path + ".";
        }

        var name = prefix + Camel(link.PrincipalToDependent!.Name);
        if (link.IsUnique) return name;
        var key = part.Metadata.FindPrimaryKey()!.Properties.Where(p => !link.Properties.Contains(p)).Select(p => part.Property(p)).ToList();
        return key.Any(p => p.IsTemporary)
            ? $"{name}[+{++added}]"
            : $"{name}[{string.Join(',', key.Select(p => ChangedValue.Key(Plain(p.Metadata, p.CurrentValue))))}]";
    }

    private static bool IsOwner(EntityEntry owner, EntityEntry part, IForeignKey link)
    {
        for (var i = 0; i < link.Properties.Count; i++)
        {
            var reference = part.Property(link.Properties[i]);
            // A part taken out of its list has lost its reference, but not its original one.
            var value = part.State is EntityState.Deleted ? reference.OriginalValue : reference.CurrentValue;
            if (!Equals(owner.Property(link.PrincipalKey.Properties[i]).CurrentValue, value)) return false;
        }

        return true;
    }

    private static string? Write(Dictionary<string, Change> changes)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, AsItIs))
        {
            writer.WriteStartObject();
            foreach (var (path, change) in changes.Where(c => !Equals(c.Value.Before, c.Value.After)))
            {
                writer.WriteStartObject(path);
                if (change.Property.IsProtected())
                {
                    writer.WriteBoolean("changed", true);
                }
                else
                {
                    ChangedValue.Write(writer, "before", change.Property, Plain(change.Property, change.Before));
                    ChangedValue.Write(writer, "after", change.Property, Plain(change.Property, change.After));
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        var json = System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
        return json == "{}" ? null : json;
    }

    // As stored, but enumerations by name even where the column holds a number.
    private static object? Plain(IProperty property, object? value)
    {
        if (value is null or DateTimeOffset || property.IsProtected()) return value;
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return value is Enum && stored is not string ? value.ToString() : stored;
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private sealed class Change(IProperty property)
    {
        public IProperty Property { get; } = property;

        public object? Before { get; set; }

        public object? After { get; set; }
    }
}
