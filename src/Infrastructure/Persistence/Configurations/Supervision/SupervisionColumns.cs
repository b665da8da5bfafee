using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

/// <summary>What every record of supervision is stored with.</summary>
internal static class SupervisionColumns
{
    public const int WordLength = 40;

    private const int CodeLength = 20;
    private const int RegNoLength = 40;

    public static void HasSupervision<T>(this EntityTypeBuilder<T> builder, string table) where T : SupervisionRecord
    {
        builder.ToTable(table);
        builder.HasKey(r => r.Id).HasName($"pk_{table}");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Item).HasColumnName("petition_item_id").HasConversion(new ValueConverter<PetitionItemId, Guid>(id => id.Value, value => new PetitionItemId(value)));
        builder.Property(r => r.RegNo).HasMaxLength(RegNoLength);
        builder.Property(r => r.OrgCode).HasMaxLength(CodeLength);
        builder.Property(r => r.By).HasMaxLength(Petitioner.MaxNameLength);
        builder.Ignore(r => r.Subject);
        builder.Ignore(r => r.Events);
        builder.HasIndex(r => r.Item).HasDatabaseName($"ix_{table}_item");
    }

    public static PropertyBuilder<string> IsSupervisionText(this PropertyBuilder<string?> property) =>
        property.HasMaxLength(SupervisionRecord.MaxTextLength).IsFreeText()!;
}
