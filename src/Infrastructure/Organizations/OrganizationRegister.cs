using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PetitionGovernance.Infrastructure.Organizations;

/// <summary>The one row every change of the tree goes through.</summary>
/// <remarks>Each body is an aggregate of its own, but two changes at once, each lawful by itself, could make a circle
/// that no question would come out of. The second of them finds this row changed and is stale.</remarks>
internal sealed class OrganizationRegister
{
    internal const int TheOne = 1;

    public required int Id { get; init; }

    public required int Version { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<OrganizationRegister>
    {
        public void Configure(EntityTypeBuilder<OrganizationRegister> builder)
        {
            builder.ToTable("organization_register");
            builder.HasKey(r => r.Id).HasName("pk_organization_register");
            builder.Property(r => r.Id).ValueGeneratedNever();
            builder.Property(r => r.Version).IsConcurrencyToken();
            builder.HasData(new OrganizationRegister { Id = TheOne, Version = 0 });
        }
    }
}
