using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>The answer remembered for one <c>Idempotency-Key</c> of one actor.</summary>
internal sealed class RememberedRequest
{
    internal const string PrimaryKey = "pk_remembered_requests";

    public required string ActorId { get; init; }

    public required string Key { get; init; }

    public required string Fingerprint { get; init; }

    public required string AnswerJson { get; init; }

    public required DateTimeOffset RememberedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<RememberedRequest>
    {
        public void Configure(EntityTypeBuilder<RememberedRequest> builder)
        {
            builder.ToTable("remembered_requests");
            builder.HasKey(r => new { r.ActorId, r.Key }).HasName(PrimaryKey);
            builder.Property(r => r.ActorId).HasMaxLength(100);
            builder.Property(r => r.Key).HasMaxLength(200);
            builder.Property(r => r.Fingerprint).HasMaxLength(200);
            builder.HasIndex(r => r.RememberedAt).HasDatabaseName("ix_remembered_requests_remembered_at");
        }
    }
}

internal sealed class IdempotencyStore(PetitionDb db, TimeProvider time) : IIdempotencyStore
{
    private static readonly TranslatedQuery<Func<PetitionDb, string, string, CancellationToken, Task<RememberedAnswer?>>> Find = new(() =>
        EF.CompileAsyncQuery((PetitionDb db, string actorId, string key, CancellationToken _) => db.Set<RememberedRequest>().AsNoTracking()
            .Where(r => r.ActorId == actorId && r.Key == key)
            .Select(r => new RememberedAnswer(r.Fingerprint, r.AnswerJson))
            .FirstOrDefault()));

    public Task<RememberedAnswer?> FindAsync(string actorId, string key, CancellationToken cancellationToken) => Find.For(db)(db, actorId, key, cancellationToken);

    public void Remember(string actorId, string key, RememberedAnswer answer) => db.Add(new RememberedRequest
    {
        ActorId = actorId,
        Key = key,
        Fingerprint = answer.Fingerprint,
        AnswerJson = answer.AnswerJson,
        RememberedAt = time.GetUtcNow(),
    });
}
