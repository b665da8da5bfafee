using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>How far the feed has come, and from where on it is still kept: the one row every publication goes through.</summary>
internal sealed class EventFeedHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Position { get; set; }

    public long PrunedThrough { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<EventFeedHead>
    {
        public void Configure(EntityTypeBuilder<EventFeedHead> builder)
        {
            builder.ToTable("event_feed_heads");
            builder.HasKey(h => h.Id).HasName("pk_event_feed_heads");
            builder.Property(h => h.Id).ValueGeneratedNever();
            builder.HasData(new EventFeedHead());
        }
    }
}
