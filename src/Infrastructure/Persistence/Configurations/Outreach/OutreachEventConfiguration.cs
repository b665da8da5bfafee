using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Outreach;

internal sealed class OutreachEventConfiguration : IEntityTypeConfiguration<OutreachEvent>
{
    private const int AreaCodeLength = 12;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<OutreachEvent> builder)
    {
        builder.ToTable("outreach_events");
        builder.HasKey(e => e.Id).HasName("pk_outreach_events");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.EventNo).HasMaxLength(OutreachEvent.MaxNoLength);
        builder.Property(e => e.Kind).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(e => e.AreaCode).HasMaxLength(AreaCodeLength);
        builder.Property(e => e.Lesson).HasMaxLength(OutreachEvent.MaxLessonLength);
        builder.Property(e => e.Learners).IsJson();
        builder.Ignore(e => e.Subject);
        builder.Ignore(e => e.Events);
        builder.HasIndex(e => e.EventNo).IsUnique().HasDatabaseName("ux_outreach_events_event_no");
        builder.HasIndex(e => e.HeldOn).HasDatabaseName("ix_outreach_events_held_on");
    }
}
