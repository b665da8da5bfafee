using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Organizations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("organizations");
        builder.HasKey(o => o.Code).HasName("pk_organizations");
        builder.Property(o => o.Code).HasMaxLength(Organization.MaxCodeLength).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(Organization.MaxNameLength);
        builder.Property(o => o.Kind).HasConversion<string>().HasMaxLength(30);
        builder.Property(o => o.Level).HasConversion<string>().HasMaxLength(30);
        builder.Property(o => o.ParentCode).HasMaxLength(Organization.MaxCodeLength);
        builder.Property(o => o.SuccessorCode).HasMaxLength(Organization.MaxCodeLength);
        builder.Property(o => o.DivisionCode).HasMaxLength(DivisionCode.MaxLength);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.ParentCode).OnDelete(DeleteBehavior.Restrict)
            .HasConstraintName("fk_organizations_parent_code");
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.SuccessorCode).OnDelete(DeleteBehavior.Restrict)
            .HasConstraintName("fk_organizations_successor_code");
        builder.HasIndex(o => o.ParentCode).HasDatabaseName("ix_organizations_parent_code");
        builder.HasIndex(o => o.SuccessorCode).HasDatabaseName("ix_organizations_successor_code");
        builder.Ignore(o => o.Subject).Ignore(o => o.Events);
    }
}
