using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Attachments;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    private const int CodeLength = 20;
    private const int RegNoLength = 40;
    private const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("attachments");
        builder.HasKey(a => a.Id).HasName("pk_attachments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.Item).HasColumnName("petition_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        builder.Property(a => a.RegNo).HasMaxLength(RegNoLength);
        builder.Property(a => a.FileName).IsProtected("attachments.file_name");
        builder.Property(a => a.Kind).HasMaxLength(CodeLength);
        builder.Property(a => a.Sha256).HasMaxLength(DigestLength);
        builder.Property(a => a.Note).HasMaxLength(Attachment.MaxTextLength).IsFreeText();
        builder.Property(a => a.AddedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(a => a.AddedByOrgCode).HasMaxLength(CodeLength);
        builder.Property(a => a.RemovedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(a => a.RemovalReason).HasMaxLength(Attachment.MaxTextLength).IsFreeText();
        builder.Ignore(a => a.Subject);
        builder.Ignore(a => a.Events);

        builder.HasIndex(a => new { a.Item, a.Id }).HasDatabaseName("ix_attachments_item");
        builder.HasIndex(a => a.Id).HasFilter("removed_on IS NOT NULL AND NOT content_gone").HasDatabaseName("ix_attachments_to_delete");
    }
}
