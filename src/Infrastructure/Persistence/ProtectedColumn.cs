using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Text that is encrypted at rest, and named but never shown in the audit.</summary>
internal static class ProtectedColumn
{
    private const string Annotation = "PetitionGovernance:Protected";

    /// <param name="column">Bound into every stored value, for example <c>petitioners.name</c>: permanent once data is stored.</param>
    /// <remarks>Text, or a type already converted to text. No query can compare or order it; look-up goes by blind index.</remarks>
    public static PropertyBuilder<T> IsProtected<T>(this PropertyBuilder<T> property, string column) => property.HasAnnotation(Annotation, column);

    public static bool IsProtected(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;

    /// <summary>Lets <paramref name="protector"/> encrypt the property, if it is a protected one.</summary>
    /// <remarks>Without a protector (design time) the model is the same, and reading or writing such a column fails.</remarks>
    public static void Encrypt(IMutableProperty property, FieldProtector? protector)
    {
        if (property.FindAnnotation(Annotation)?.Value is not string column) return;
        var encrypt = new ValueConverter<string, byte[]>(
            text => (protector ?? NoKeys()).Protect(column, text), stored => (protector ?? NoKeys()).Reveal(column, stored));
        property.SetValueConverter(property.GetValueConverter() is { } inner ? inner.ComposeWith(encrypt) : encrypt);
    }

    private static FieldProtector NoKeys() => throw new InvalidOperationException("This context was made without keys.");
}
