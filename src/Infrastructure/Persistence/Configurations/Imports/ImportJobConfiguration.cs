using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Domain.Imports;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Imports;

internal sealed class ImportJobConfiguration : IEntityTypeConfiguration<ImportJob>, IEntityTypeConfiguration<ImportRejection>
{
    private const int NameLength = 100;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<ImportJob> builder)
    {
        builder.ToTable("import_jobs");
        builder.HasKey(j => j.Id).HasName("pk_import_jobs");
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Version).IsConcurrencyToken();
        builder.Property(j => j.Source).HasMaxLength(ImportJob.MaxSourceLength);
        builder.Property(j => j.RequestedBy).HasMaxLength(NameLength);
        builder.Property(j => j.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(j => j.Failure).HasMaxLength(ImportJob.MaxFailureLength);
        builder.Property(j => j.Sheets).IsJson();
        builder.Ignore(j => j.Subject);
        builder.Ignore(j => j.Events);
    }

    public void Configure(EntityTypeBuilder<ImportRejection> builder)
    {
        builder.ToTable("import_rejections");
        builder.HasKey(r => new { r.JobId, r.Sequence }).HasName("pk_import_rejections");
        builder.Property(r => r.File).HasMaxLength(NameLength);
        builder.Property(r => r.Column).HasColumnName("column_name").HasMaxLength(ImportRejection.MaxTextLength);
        builder.Property(r => r.Value).HasMaxLength(ImportRejection.MaxTextLength);
        builder.Property(r => r.Reason).HasMaxLength(ImportRejection.MaxTextLength);
    }
}
