using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class InspectionConfiguration : IEntityTypeConfiguration<Inspection>
{
    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("inspections");
        builder.HasKey(i => i.Id).HasName("pk_inspections");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Property(i => i.Title).HasMaxLength(Inspection.MaxTitleLength).IsFreeText();
        builder.Property(i => i.Method).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(i => i.OrgCodes).IsJson();
        builder.Property(i => i.By).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(i => i.Sample).IsJson();
        builder.Ignore(i => i.Subject);
        builder.Ignore(i => i.Events);
    }
}
