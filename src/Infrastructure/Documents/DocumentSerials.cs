using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>Last serial given out for a kind of paper, a body and a year.</summary>
internal sealed class DocumentSerial
{
    public required DocumentType Type { get; init; }

    public required string BodyCode { get; init; }

    public required int Year { get; init; }

    public required int Last { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DocumentSerial>
    {
        public void Configure(EntityTypeBuilder<DocumentSerial> builder)
        {
            builder.ToTable("document_serials");
            builder.HasKey(s => new { s.Type, s.BodyCode, s.Year }).HasName("pk_document_serials");
            builder.Property(s => s.Type).HasConversion<string>().HasMaxLength(DocumentKind.MaxTypeLength);
            builder.Property(s => s.BodyCode).HasMaxLength(Organization.MaxCodeLength);
            builder.Property(s => s.Year).ValueGeneratedNever();
        }
    }
}

/// <summary>One upsert in a transaction of its own, as for registration numbers: a paper that fails afterwards leaves a gap, never a duplicate.</summary>
internal sealed class DocumentSerials(PetitionDb db, DatabaseSettings settings) : IDocumentSerials
{
    private static readonly SerialUpsert Next = new("document_serials", "type", "body_code", "year");

    public Task<int> NextAsync(DocumentType type, string bodyCode, int year, CancellationToken cancellationToken) =>
        Next.TakeAsync(db, settings, cancellationToken, type.ToString(), bodyCode, year);
}
