using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>How far the feed has been looked through for one webhook; beside the aggregate, so that nobody's change of it is stale for that.</summary>
internal sealed class WebhookProgress
{
    public required Guid WebhookId { get; init; }

    public required long Position { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<WebhookProgress>
    {
        public void Configure(EntityTypeBuilder<WebhookProgress> builder)
        {
            builder.ToTable("webhook_progress");
            builder.HasKey(p => p.WebhookId).HasName("pk_webhook_progress");
            builder.Property(p => p.WebhookId).ValueGeneratedNever();
        }
    }
}
