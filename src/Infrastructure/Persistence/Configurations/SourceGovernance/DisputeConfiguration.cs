using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.SourceGovernance;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    private const int AreaCodeLength = 12;
    private const int RegNoLength = 40;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("disputes");
        builder.HasKey(d => d.Id).HasName("pk_disputes");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.DisputeNo).HasMaxLength(Dispute.MaxNoLength);
        builder.Property(d => d.AreaCode).HasMaxLength(AreaCodeLength);
        builder.Property(d => d.Field).HasMaxLength(Dispute.MaxWordLength);
        builder.Property(d => d.Topic).HasMaxLength(Dispute.MaxWordLength);
        builder.Property(d => d.Source).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(d => d.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(d => d.Triage).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(d => d.TriageNote).HasMaxLength(Dispute.MaxTextLength).IsFreeText();
        builder.Property(d => d.Resolution).HasMaxLength(Dispute.MaxTextLength).IsFreeText();
        builder.Property(d => d.Rebounds).IsJson().IsFreeText();
        // Names an item that who reads the trail may not know of.
        builder.Property(d => d.RegNo).HasMaxLength(RegNoLength).IsFreeText();
        builder.Ignore(d => d.Subject);
        builder.Ignore(d => d.Events);
        builder.HasIndex(d => d.DisputeNo).IsUnique().HasDatabaseName("ux_disputes_dispute_no");
        builder.HasIndex(d => new { d.FoundOn, d.AreaCode }).HasDatabaseName("ix_disputes_found_on");
    }
}
