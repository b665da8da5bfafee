using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class SupervisionOrderConfiguration : IEntityTypeConfiguration<SupervisionOrder>
{
    public void Configure(EntityTypeBuilder<SupervisionOrder> builder)
    {
        builder.HasSupervision("supervision_orders");
        builder.Property(o => o.Trigger).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(o => o.CauseKey).HasMaxLength(SupervisionOrder.MaxCauseKeyLength);
        builder.Property(o => o.Cause).HasMaxLength(SupervisionRecord.MaxTextLength).IsFreeText();
        builder.Property(o => o.Basis).IsJson();
        builder.Property(o => o.Status).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(o => o.Exchanges).IsJson().IsFreeText();
        builder.Property(o => o.Result).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(o => o.Feedback).IsSupervisionText();
        builder.Property(o => o.ReportedTo).IsSupervisionText();
        builder.Property(o => o.DropReason).IsSupervisionText();

        // One cause, one order, whoever is first.
        builder.HasIndex(o => o.CauseKey).IsUnique().HasDatabaseName("ux_supervision_orders_cause");
        builder.HasIndex(o => new { o.OrgCode, o.Id }).HasDatabaseName("ix_supervision_orders_org");
        builder.HasIndex(o => new { o.Status, o.Id }).HasDatabaseName("ix_supervision_orders_status");
        builder.HasIndex(o => o.AnswerBy).HasFilter("answer_by IS NOT NULL").HasDatabaseName("ix_supervision_orders_answer_by");
    }
}
