using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class InspectionBulletinConfiguration : IEntityTypeConfiguration<InspectionBulletin>
{
    public void Configure(EntityTypeBuilder<InspectionBulletin> builder)
    {
        builder.ToTable("inspection_bulletins");
        builder.HasKey(b => b.Id).HasName("pk_inspection_bulletins");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Property(b => b.BulletinNo).HasMaxLength(SupervisionRecord.MaxNumberLength);
        builder.Property(b => b.By).HasMaxLength(Petitioner.MaxNameLength);
        builder.Ignore(b => b.Subject);
        builder.Ignore(b => b.Events);
        builder.HasIndex(b => b.BulletinNo).IsUnique().HasDatabaseName("ux_inspection_bulletins_no");
    }
}
