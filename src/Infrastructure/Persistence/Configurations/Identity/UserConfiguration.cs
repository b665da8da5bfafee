using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Identity;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        builder.HasKey(u => u.Id).HasName("pk_users");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.UserName).HasMaxLength(LoginName.MaxLength);
        builder.HasIndex(u => u.UserName).IsUnique().HasDatabaseName("ux_users_user_name");
        builder.Property(u => u.DisplayName).HasMaxLength(User.DisplayNameMaxLength);
        builder.Property(u => u.UnitCode).HasMaxLength(Organization.MaxCodeLength);
        builder.PrimitiveCollection(u => u.Roles).HasField("roles").ElementType(role => role.HasConversion<string>().HasMaxLength(30));
        builder.Property(u => u.PasswordHash).IsProtected("users.password_hash");
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.Ignore(u => u.Events);
        builder.Ignore(u => u.Subject);
        builder.Ignore(u => u.IsAdministrator);
    }
}
