using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Screening;

internal sealed class DivisionRuleSetsConfiguration : IEntityTypeConfiguration<DivisionRuleSets>
{
    public void Configure(EntityTypeBuilder<DivisionRuleSets> builder)
    {
        builder.ToTable("division_rule_sets");
        builder.HasKey(d => d.Division).HasName("pk_division_rule_sets");
        builder.Property(d => d.Division).HasMaxLength(DivisionCode.MaxLength).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.Subject).Ignore(d => d.Events);
        builder.OwnsMany(d => d.Editions, editions =>
        {
            editions.ToTable("rule_set_editions");
            editions.WithOwner().HasForeignKey("Division").HasConstraintName("fk_rule_set_editions_division");
            editions.HasKey("Division", nameof(RuleSetEdition.EffectiveFrom)).HasName("pk_rule_set_editions");
            editions.Property(e => e.EffectiveFrom).ValueGeneratedNever();
            editions.Property(e => e.Name).HasMaxLength(RuleSetTerms.MaxNameLength);
            editions.Property(e => e.SwitchedOff).IsJson();
            editions.Property(e => e.Parameters).IsJson();
            editions.Property(e => e.Source).HasMaxLength(RuleSetTerms.MaxSourceLength);
            editions.Property(e => e.Reason).HasMaxLength(RuleSetTerms.MaxReasonLength);
            editions.Ignore(e => e.Terms);
        });
        builder.Navigation(d => d.Editions).HasField("editionList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
