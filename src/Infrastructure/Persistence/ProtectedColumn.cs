using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Text that is encrypted at rest, and named but never shown in the audit.</summary>
internal static class ProtectedColumn
{
    private const string Annotation = "PetitionGovernance:Protected";
    private const string SourceAnnotation = "PetitionGovernance:BlindIndexOf";
    private const string KindAnnotation = "PetitionGovernance:BlindIndexKind";

    private const int IndexLength = 64;

    /// <param name="column">Bound into every stored value, for example <c>petitioners.name</c>: permanent once data is stored.</param>
    /// <remarks>Text, a type already converted to text, or bytes. No query can compare or order it; look-up goes by blind index.</remarks>
    public static PropertyBuilder<T> IsProtected<T>(this PropertyBuilder<T> property, string column) => property.HasAnnotation(Annotation, column);

    public static bool IsProtected(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;

    /// <summary>A shadow column by which <paramref name="source"/>, kept in its one canonical form, is found again.</summary>
    /// <param name="kind">The kind asked for by <see cref="Application.Shared.Ports.IBlindIndex"/>.</param>
    /// <remarks>Filled by every save: <c>people.Property&lt;string?&gt;("IdNoIndex").IsBlindIndexOf(nameof(Petitioner.IdNo), "id-no")</c>;
    /// queries compare <c>EF.Property&lt;string?&gt;(p, "IdNoIndex")</c>.</remarks>
    public static PropertyBuilder<string?> IsBlindIndexOf(this PropertyBuilder<string?> property, string source, string kind) =>
        property.HasMaxLength(IndexLength).HasAnnotation(SourceAnnotation, source).HasAnnotation(KindAnnotation, kind);

    public static bool IsBlindIndex(this IReadOnlyProperty property) => property.FindAnnotation(SourceAnnotation) is not null;

    /// <summary>Brings the blind indexes of everything about to be saved up to date.</summary>
    public static void FillBlindIndexes(ChangeTracker tracker, FieldProtector? protector)
    {
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var index in entry.Metadata.GetProperties().Where(p => p.IsBlindIndex()))
            {
                var value = (string?)entry.Property((string)index.FindAnnotation(SourceAnnotation)!.Value!).CurrentValue;
                entry.Property(index).CurrentValue = value is null ? null : (protector ?? NoKeys()).BlindIndex((string)index.FindAnnotation(KindAnnotation)!.Value!, value);
            }
        }
    }

    /// <summary>Lets <paramref name="protector"/> encrypt the property, if it is a protected one.</summary>
    /// <remarks>Without a protector (design time) the model is the same, and reading or writing such a column fails.</remarks>
    public static void Encrypt(IMutableProperty property, FieldProtector? protector)
    {
        if (property.FindAnnotation(Annotation)?.Value is not string column) return;
        if (property.ClrType == typeof(byte[]))
        {
            property.SetValueConverter(new ValueConverter<byte[], byte[]>(
                content => (protector ?? NoKeys()).Protect(column, content), stored => (protector ?? NoKeys()).RevealBytes(column, stored)));
            property.SetValueComparer(new ArrayStructuralComparer<byte>());
            return;
        }

        var encrypt = new ValueConverter<string, byte[]>(
            text => (protector ?? NoKeys()).Protect(column, text), stored => (protector ?? NoKeys()).Reveal(column, stored));
        property.SetValueConverter(property.GetValueConverter() is { } inner ? inner.ComposeWith(encrypt) : encrypt);
    }

    private static FieldProtector NoKeys() => throw new InvalidOperationException("This context was made without keys.");
}
