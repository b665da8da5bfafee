using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Documents;

internal sealed class OfficialDocumentConfiguration : IEntityTypeConfiguration<OfficialDocument>
{
    private const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<OfficialDocument> builder)
    {
        builder.ToTable("official_documents");
        builder.HasKey(d => d.Id).HasName("pk_official_documents");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Type).HasConversion<string>().HasMaxLength(DocumentKind.MaxTypeLength);
        builder.Property(d => d.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
        builder.Property(d => d.Referral).HasColumnName("accountability_referral_id");
        builder.Property(d => d.About).HasMaxLength(IssuedPaperFacts.MaxAboutLength);
        builder.Property(d => d.Number).HasMaxLength(DocumentNumber.MaxLength);
        builder.Property(d => d.BodyCode).HasMaxLength(Organization.MaxCodeLength);
        builder.Property(d => d.RecipientCode).HasMaxLength(Organization.MaxCodeLength);
        builder.Property(d => d.CopyTo).IsJson();
        builder.Property(d => d.Basis).IsJson();
        builder.Property(d => d.TemplateSha256).HasMaxLength(DigestLength);
        builder.Property(d => d.Sm3).HasMaxLength(DigestLength);
        builder.Property(d => d.Sha256).HasMaxLength(DigestLength);
        builder.Property(d => d.Content).IsProtected("official_documents.content");
        builder.Property(d => d.IssuedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(d => d.ReplacementReason).HasMaxLength(IssuedPaperFacts.MaxReasonLength).IsFreeText();
        builder.Ignore(d => d.Subject).Ignore(d => d.Events);

        // Of two who issue the same paper at once, one is refused.
        builder.HasIndex(d => new { d.About, d.Type, d.Issue }).IsUnique().HasDatabaseName("ux_official_documents_about");
        builder.HasIndex(d => new { d.Type, d.BodyCode, d.Year, d.Serial }).IsUnique().HasFilter("serial IS NOT NULL").HasDatabaseName("ux_official_documents_serial");
        builder.HasIndex(d => new { d.BodyCode, d.Number, d.Issue }).IsUnique().HasDatabaseName("ux_official_documents_number");
        builder.HasIndex(d => new { d.Item, d.IssuedAt }).HasDatabaseName("ix_official_documents_item");
    }
}
