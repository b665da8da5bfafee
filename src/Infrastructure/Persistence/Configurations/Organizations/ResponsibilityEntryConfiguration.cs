using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Organizations;

internal sealed class ResponsibilityEntryConfiguration : IEntityTypeConfiguration<ResponsibilityEntry>
{
    public void Configure(EntityTypeBuilder<ResponsibilityEntry> builder)
    {
        builder.ToTable("responsibilities");
        builder.HasKey(r => r.Id).HasName("pk_responsibilities");
        builder.Property(r => r.Id).HasConversion(id => id.Value, value => new ResponsibilityEntryId(value)).ValueGeneratedNever();
        builder.Property(r => r.Field).HasMaxLength(Responsibility.MaxSubjectLength);
        builder.Property(r => r.Topic).HasMaxLength(Responsibility.MaxSubjectLength);
        builder.Property(r => r.AreaCode).HasMaxLength(DivisionCode.MaxLength);
        builder.Property(r => r.OrganizationCode).HasMaxLength(Organization.MaxCodeLength);
        builder.Property(r => r.EffectiveFrom);
        builder.Property(r => r.Note).HasMaxLength(Responsibility.MaxNoteLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Organization>().WithMany().HasForeignKey(r => r.OrganizationCode).OnDelete(DeleteBehavior.Restrict)
            .HasConstraintName("fk_responsibilities_organization_code");
        builder.HasIndex(r => r.OrganizationCode).HasDatabaseName("ix_responsibilities_organization_code");
        builder.Ignore(r => r.Subject).Ignore(r => r.Events);
    }
}
