using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Integration;

internal sealed class WebhookDeliveryConfiguration : IEntityTypeConfiguration<WebhookDelivery>
{
    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.ToTable("webhook_deliveries");
        builder.HasKey(d => d.Id).HasName("pk_webhook_deliveries");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.OrderKey).HasMaxLength(WebhookDelivery.MaxOrderKeyLength);
        builder.Property(d => d.LastFailure).HasMaxLength(WebhookDelivery.MaxFailureLength);

        // The last guard: of two that fan out at once, one is refused.
        builder.HasIndex(d => new { d.WebhookId, d.EventId }).IsUnique().HasDatabaseName("ux_webhook_deliveries_event");
        builder.HasIndex(d => new { d.IsDead, d.NextAttemptAt }).HasDatabaseName("ix_webhook_deliveries_due");
        builder.HasIndex(d => new { d.WebhookId, d.OrderKey, d.Position }).HasDatabaseName("ix_webhook_deliveries_order");
    }
}
