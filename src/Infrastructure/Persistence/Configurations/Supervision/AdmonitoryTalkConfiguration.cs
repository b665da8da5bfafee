using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class AdmonitoryTalkConfiguration : IEntityTypeConfiguration<AdmonitoryTalk>
{
    public void Configure(EntityTypeBuilder<AdmonitoryTalk> builder)
    {
        builder.HasSupervision("admonitory_talks");
        builder.Property(t => t.TalkNo).HasMaxLength(SupervisionRecord.MaxNumberLength);
        builder.Property(t => t.PersonPost).HasMaxLength(SupervisionRecord.MaxNumberLength).IsFreeText();
        builder.Property(t => t.Reason).HasMaxLength(SupervisionRecord.MaxTextLength).IsFreeText();
        builder.Property(t => t.Status).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(t => t.Result).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(t => t.Verification).IsSupervisionText();
        builder.HasIndex(t => t.TalkNo).IsUnique().HasDatabaseName("ux_admonitory_talks_no");
        builder.HasIndex(t => new { t.HeldOn, t.Id }).HasDatabaseName("ix_admonitory_talks_held_on");
        builder.HasIndex(t => new { t.OrgCode, t.HeldOn }).HasDatabaseName("ix_admonitory_talks_org");
    }
}
