using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class InspectionFindingConfiguration : IEntityTypeConfiguration<InspectionFinding>
{
    public void Configure(EntityTypeBuilder<InspectionFinding> builder)
    {
        builder.HasSupervision("inspection_findings");
        builder.Property(f => f.FindingNo).HasMaxLength(SupervisionRecord.MaxNumberLength);
        builder.Property(f => f.Point).HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(f => f.Problem).HasMaxLength(SupervisionRecord.MaxTextLength).IsFreeText();
        builder.Property(f => f.Severity).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(f => f.Clerk).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(f => f.Status).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(f => f.Answer).IsSupervisionText();
        builder.Property(f => f.BulletinNo).HasMaxLength(SupervisionRecord.MaxNumberLength);
        builder.Property(f => f.Verification).IsSupervisionText();
        builder.HasIndex(f => f.FindingNo).IsUnique().HasDatabaseName("ux_inspection_findings_no");
        builder.HasIndex(f => f.BulletinNo).HasDatabaseName("ix_inspection_findings_bulletin");
        builder.HasIndex(f => new { f.OrgCode, f.Point, f.Clerk }).HasDatabaseName("ix_inspection_findings_org");
    }
}
