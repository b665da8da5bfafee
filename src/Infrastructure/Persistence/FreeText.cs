using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>What people wrote in their own words: may name anybody, so that the audit proves it without repeating it.</summary>
internal static class FreeText
{
    private const string Annotation = "PetitionGovernance:FreeText";

    public static PropertyBuilder<T> IsFreeText<T>(this PropertyBuilder<T> property) => property.HasAnnotation(Annotation, true);

    public static bool IsFreeText(this IReadOnlyProperty property) => property.FindAnnotation(Annotation) is not null;
}
