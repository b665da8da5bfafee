using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Coordination;

internal sealed class WorkReportConfiguration : IEntityTypeConfiguration<WorkReport>
{
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<WorkReport> builder)
    {
        builder.ToTable("work_reports");
        builder.HasKey(w => w.Id).HasName("pk_work_reports");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.Property(w => w.ReportNo).HasMaxLength(WorkReport.MaxNoLength);
        builder.Property(w => w.Body).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(w => w.Topic).HasMaxLength(WorkReport.MaxTopicLength).IsFreeText();
        builder.Property(w => w.Agenda).IsJson().IsFreeText();
        builder.Property(w => w.Minutes).HasMaxLength(WorkReport.MaxMinutesLength).IsFreeText();
        builder.Property(w => w.Tasks).IsJson().IsFreeText();
        builder.Ignore(w => w.Subject);
        builder.Ignore(w => w.Events);
        builder.HasIndex(w => w.ReportNo).IsUnique().HasDatabaseName("ux_work_reports_report_no");
        builder.HasIndex(w => w.HeldOn).HasDatabaseName("ix_work_reports_held_on");
    }
}
