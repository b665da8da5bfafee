using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.SameMatter;

internal sealed class MatterPairConfiguration : IEntityTypeConfiguration<MatterPair>
{
    private const int WordLength = 20;

    public void Configure(EntityTypeBuilder<MatterPair> builder)
    {
        builder.ToTable("matter_pairs");
        builder.HasKey(p => p.Id).HasName("pk_matter_pairs");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.First).HasColumnName("first_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        builder.Property(p => p.Second).HasColumnName("second_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        builder.Property(p => p.Standing).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Decisions).IsJson().IsFreeText();
        builder.Ignore(p => p.Subject);
        builder.Ignore(p => p.Events);

        // Two clerks who decide at once make one row; the second is told.
        builder.HasIndex(p => new { p.First, p.Second }).IsUnique().HasDatabaseName("ux_matter_pairs_items");
        builder.HasIndex(p => p.Second).HasDatabaseName("ix_matter_pairs_second");
    }
}
