using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Coordination;

internal sealed class MechanismConfiguration : IEntityTypeConfiguration<Mechanism>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<Mechanism> builder)
    {
        builder.ToTable("mechanisms");
        builder.HasKey(m => m.Id).HasName("pk_mechanisms");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.MechanismNo).HasMaxLength(Mechanism.MaxNoLength);
        builder.Property(m => m.Area).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Name).HasMaxLength(Mechanism.MaxNameLength);
        builder.Property(m => m.OwnerOrgCode).HasMaxLength(CodeLength);
        builder.Property(m => m.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Evidence).HasMaxLength(Mechanism.MaxEvidenceLength).IsFreeText();
        builder.Ignore(m => m.Subject);
        builder.Ignore(m => m.Events);
        builder.HasIndex(m => m.MechanismNo).IsUnique().HasDatabaseName("ux_mechanisms_mechanism_no");
    }
}
