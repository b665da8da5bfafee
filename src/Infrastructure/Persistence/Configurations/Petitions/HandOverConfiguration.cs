using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Petitions;

internal sealed class HandOverConfiguration : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("hand_overs");
        builder.HasKey(h => h.Id).HasName("pk_hand_overs");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.Property(h => h.UnitCode).HasMaxLength(20);
        builder.Property(h => h.FromOfficer).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(h => h.ToOfficer).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(h => h.By).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(h => h.Items).IsJson();
        builder.Ignore(h => h.Subject);
        builder.Ignore(h => h.Events);
        builder.HasIndex(h => new { h.UnitCode, h.Id }).HasDatabaseName("ix_hand_overs_unit");
    }
}
