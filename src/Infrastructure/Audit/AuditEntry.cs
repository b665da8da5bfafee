using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>One act: who, when, on what, which fields from what to what. Written once, with the act itself.</summary>
internal sealed class AuditEntry
{
    /// <summary>Version 7: grows with time, so that pages of the log follow it.</summary>
    public required Guid Id { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Code of the unit acted for; empty for the system and for nobody.</summary>
    public required string ActorUnit { get; init; }

    public required string ActorRoles { get; init; }

    /// <summary>Names of the events, or the code of the note.</summary>
    public required string Act { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Version of the aggregate after the change; null for a note.</summary>
    public int? SubjectVersion { get; init; }

    public required string Description { get; init; }

    public string? Purpose { get; init; }

    /// <summary>JSON as written, never reformatted: the MAC is over these very characters.</summary>
    public string? Changes { get; init; }

    /// <summary>HMAC-SM3 over everything above.</summary>
    public byte[] Mac { get; set; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<AuditEntry>
    {
        public void Configure(EntityTypeBuilder<AuditEntry> builder)
        {
            builder.ToTable("audit_entries");
            builder.HasKey(e => e.Id).HasName("pk_audit_entries");
            builder.Property(e => e.Id).ValueGeneratedNever();
            builder.HasIndex(e => new { e.Subject, e.SubjectId, e.SubjectVersion }).HasDatabaseName("ix_audit_entries_subject");
            builder.HasIndex(e => new { e.ActorId, e.Id }).HasDatabaseName("ix_audit_entries_actor");
        }
    }
}

/// <summary>An entry not yet sealed; written in its transaction, removed in the seal's.</summary>
internal sealed class AuditPending
{
    public required Guid EntryId { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuditPending>
    {
        public void Configure(EntityTypeBuilder<AuditPending> builder)
        {
            builder.ToTable("audit_pending");
            builder.HasKey(p => p.EntryId).HasName("pk_audit_pending");
            builder.Property(p => p.EntryId).ValueGeneratedNever();
        }
    }
}

/// <summary>A link of the chain: the place of an entry, and a hash over it and everything before.</summary>
internal sealed class AuditSeal
{
    public required long Seq { get; init; }

    public required Guid EntryId { get; init; }

    public required byte[] Hash { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuditSeal>
    {
        public void Configure(EntityTypeBuilder<AuditSeal> builder)
        {
            builder.ToTable("audit_seals");
            builder.HasKey(s => s.Seq).HasName("pk_audit_seals");
            builder.Property(s => s.Seq).ValueGeneratedNever();
            // No foreign key: the seal of a removed entry has to stay as its evidence.
            builder.HasIndex(s => s.EntryId).IsUnique().HasDatabaseName("ux_audit_seals_entry_id");
        }
    }
}

/// <summary>Where the chain ends, so that a tail cannot be cut off unseen. One row.</summary>
internal sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required long Seq { get; set; }

    public required byte[] Hash { get; set; }

    /// <summary>HMAC-SM3 over both.</summary>
    public required byte[] Mac { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuditHead>
    {
        public void Configure(EntityTypeBuilder<AuditHead> builder)
        {
            builder.ToTable("audit_heads");
            builder.HasKey(h => h.Id).HasName("pk_audit_heads");
            builder.Property(h => h.Id).ValueGeneratedNever();
        }
    }
}
