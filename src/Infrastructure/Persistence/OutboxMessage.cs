using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>An event waiting to be published; written in the transaction of the change, never with personal data.</summary>
internal sealed class OutboxMessage
{
    public required Guid Id { get; init; }

    /// <summary>Name of the event in the catalogue.</summary>
    public required string Type { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Version of the aggregate after the change: the events of one subject are ordered by it.</summary>
    public required int SubjectVersion { get; init; }

    /// <summary>Which of several events of the same change.</summary>
    public required int Ordinal { get; init; }

    public PetitionItemId? Item { get; init; }

    /// <summary>The bodies the event names, each code followed by a semicolon.</summary>
    public required string OrgCodes { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>What is published of it, as JSON.</summary>
    public required string Data { get; init; }

    /// <returns>Null for an event that is told to nobody.</returns>
    public static OutboxMessage? Of(IDomainEvent happened, Subject subject, int version, int ordinal, DateTimeOffset now)
    {
        if (EventCatalogue.OfKind(happened.GetType().Name) is not { } type) return null;
        var item = type.ItemOf(happened);
        return new OutboxMessage
        {
            Id = Guid.CreateVersion7(now),
            Type = type.Name,
            Subject = subject.Kind,
            SubjectId = subject.Id,
            SubjectVersion = version,
            Ordinal = ordinal,
            Item = item,
            OrgCodes = string.Concat(type.CodesOf(happened).Distinct().Select(code => code + ";")),
            OccurredAt = now,
            Data = EventData.Write(type, happened, EventLinks.Of(subject.Kind, subject.Id, item)),
        };
    }

    internal sealed class Configuration : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> builder)
        {
            builder.ToTable("outbox_messages");
            builder.HasKey(m => m.Id).HasName("pk_outbox_messages");
            builder.Property(m => m.Id).ValueGeneratedNever();
            builder.Property(m => m.Type).HasMaxLength(PublishedEvent.MaxTypeLength);
            builder.Property(m => m.Subject).HasMaxLength(PublishedEvent.MaxSubjectLength);
            builder.Property(m => m.SubjectId).HasMaxLength(PublishedEvent.MaxSubjectIdLength);
            builder.Property(m => m.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
            builder.Property(m => m.OrgCodes).HasMaxLength(PublishedEvent.MaxCodesLength);
        }
    }
}
