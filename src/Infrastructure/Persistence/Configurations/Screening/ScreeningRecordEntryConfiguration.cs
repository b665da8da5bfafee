using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Screening;

internal sealed class ScreeningRecordEntryConfiguration : IEntityTypeConfiguration<ScreeningRecordEntry>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;
    private const string Entry = "EntryId";

    public void Configure(EntityTypeBuilder<ScreeningRecordEntry> builder)
    {
        builder.ToTable("screening_entries");
        builder.HasKey(e => e.Id).HasName("pk_screening_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Item).HasConversion(id => id.Value, value => new PetitionItemId(value)).HasColumnName("petition_item_id");
        builder.Property(e => e.Clerk).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(e => e.UnitCode).HasMaxLength(CodeLength);
        builder.Property(e => e.Disposition).HasConversion<string>().HasMaxLength(WordLength);
        builder.HasIndex(e => new { e.ScreenedOn, e.Id }).HasDatabaseName("ix_screening_entries_screened_on");
        builder.HasIndex(e => e.Item).HasDatabaseName("ix_screening_entries_item");
        builder.OwnsMany(e => e.Rules, rules =>
        {
            rules.ToTable("screening_entry_rules");
            rules.WithOwner().HasForeignKey(Entry).HasConstraintName("fk_screening_entry_rules_entries");
            rules.HasKey(Entry, nameof(RuleOutcome.Rule)).HasName("pk_screening_entry_rules");
            rules.Property(r => r.Rule).HasMaxLength(WordLength).ValueGeneratedNever();
        });
        builder.Navigation(e => e.Rules).HasField("ruleList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
