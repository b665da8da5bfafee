using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Integration;

internal sealed class PublishedEventConfiguration : IEntityTypeConfiguration<PublishedEvent>
{
    private const int AreaCodeLength = 12;

    public void Configure(EntityTypeBuilder<PublishedEvent> builder)
    {
        builder.ToTable("published_events");
        builder.HasKey(e => e.Position).HasName("pk_published_events");
        builder.Property(e => e.Position).ValueGeneratedNever();
        builder.Property(e => e.Type).HasMaxLength(PublishedEvent.MaxTypeLength);
        builder.Property(e => e.Subject).HasMaxLength(PublishedEvent.MaxSubjectLength);
        builder.Property(e => e.SubjectId).HasMaxLength(PublishedEvent.MaxSubjectIdLength);
        builder.Property(e => e.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
        builder.Property(e => e.AreaCode).HasMaxLength(AreaCodeLength);
        builder.Property(e => e.OrgCodes).HasMaxLength(PublishedEvent.MaxCodesLength);

        // The last guard: an event has one position.
        builder.HasIndex(e => e.Id).IsUnique().HasDatabaseName("ux_published_events_id");
    }
}
