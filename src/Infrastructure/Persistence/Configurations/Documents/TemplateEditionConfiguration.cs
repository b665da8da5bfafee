using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Documents;

internal sealed class TemplateEditionConfiguration : IEntityTypeConfiguration<TemplateEdition>
{
    public void Configure(EntityTypeBuilder<TemplateEdition> builder)
    {
        builder.ToTable("document_templates");
        builder.HasKey(t => new { t.Type, t.Number }).HasName("pk_document_templates");
        builder.Property(t => t.Type).HasConversion<string>().HasMaxLength(DocumentKind.MaxTypeLength);
        builder.Property(t => t.Number).ValueGeneratedNever();
        builder.Property(t => t.File);
        builder.Property(t => t.Sha256).HasMaxLength(64);
        builder.Property(t => t.UploadedAt);
        builder.Property(t => t.UploadedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.Ignore(t => t.Subject).Ignore(t => t.Events);
    }
}
