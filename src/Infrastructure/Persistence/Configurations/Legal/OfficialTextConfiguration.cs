using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Legal;

internal sealed class OfficialTextConfiguration : IEntityTypeConfiguration<OfficialTextLoading>
{
    public void Configure(EntityTypeBuilder<OfficialTextLoading> builder)
    {
        builder.ToTable("official_texts");
        builder.HasKey(t => new { t.RegulationId, t.Number }).HasName("pk_official_texts");
        builder.Property(t => t.RegulationId).HasMaxLength(20);
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.PublishedBy).HasMaxLength(OfficialTextFile.MaxPublisherLength);
        builder.Property(t => t.PublishedOn);
        builder.Property(t => t.Source).HasMaxLength(OfficialTextFile.MaxSourceLength);
        builder.Property(t => t.File);
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.Property(t => t.LoadedAt);
        builder.Property(t => t.LoadedBy).HasMaxLength(100);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Ignore(t => t.Subject).Ignore(t => t.Events);
    }
}
