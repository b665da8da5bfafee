using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>An event waiting to be delivered; written in the transaction of the change, never with personal data.</summary>
internal sealed class OutboxMessage
{
    public required Guid Id { get; init; }

    /// <summary>Name of the event, for example <c>PetitionAccepted</c>.</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Version of the aggregate after the change: deliveries of one subject are ordered by it.</summary>
    public required int SubjectVersion { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> builder)
        {
            builder.ToTable("outbox_messages");
            builder.HasKey(m => m.Id).HasName("pk_outbox_messages");
            builder.Property(m => m.Id).ValueGeneratedNever();
            builder.Property(m => m.Kind).HasMaxLength(100);
            builder.Property(m => m.Subject).HasMaxLength(50);
            builder.Property(m => m.SubjectId).HasMaxLength(64);
        }
    }
}
