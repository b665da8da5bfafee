using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Integration;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("webhooks");
        builder.HasKey(w => w.Id).HasName("pk_webhooks");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.Property(w => w.ClientId).HasMaxLength(LoginName.MaxLength);
        // An address may bear a password in its query.
        builder.Property(w => w.Url).IsProtected("webhooks.url");
        builder.Property(w => w.Secret).IsProtected("webhooks.secret");
        builder.Property(w => w.PreviousSecret).IsProtected("webhooks.previous_secret");
        builder.Property(w => w.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(w => w.Filter).IsJson();
        builder.Ignore(w => w.Subject).Ignore(w => w.Events);
        builder.HasIndex(w => new { w.ClientId, w.Id }).HasDatabaseName("ix_webhooks_client");
    }
}
