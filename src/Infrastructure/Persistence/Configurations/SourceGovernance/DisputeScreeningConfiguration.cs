using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.SourceGovernance;

internal sealed class DisputeScreeningConfiguration : IEntityTypeConfiguration<DisputeScreening>
{
    public void Configure(EntityTypeBuilder<DisputeScreening> builder)
    {
        builder.ToTable("dispute_screenings");
        builder.HasKey(s => s.Id).HasName("pk_dispute_screenings");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.Name).HasMaxLength(DisputeScreening.MaxNameLength);
        builder.Property(s => s.From).HasColumnName("from_day");
        builder.Property(s => s.To).HasColumnName("to_day");
        builder.Property(s => s.Reports).IsJson().IsFreeText();
        builder.Ignore(s => s.Subject);
        builder.Ignore(s => s.Events);
    }
}
