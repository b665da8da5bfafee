using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Accountability;

internal sealed class AccountabilityReferralConfiguration : IEntityTypeConfiguration<AccountabilityReferral>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;
    private const int RegNoLength = 40;

    public void Configure(EntityTypeBuilder<AccountabilityReferral> builder)
    {
        builder.ToTable("accountability_referrals");
        builder.HasKey(r => r.Id).HasName("pk_accountability_referrals");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.ReferralNo).HasMaxLength(AccountabilityReferral.MaxNumberLength);
        builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.ToOrgCode).HasMaxLength(CodeLength);
        builder.Property(r => r.SubjectOrgCode).HasMaxLength(CodeLength);
        builder.Property(r => r.Item).HasColumnName("petition_item_id").HasConversion(new ValueConverter<PetitionItemId, Guid>(id => id.Value, value => new PetitionItemId(value)));
        builder.Property(r => r.RegNo).HasMaxLength(RegNoLength);
        builder.Property(r => r.Grounds).IsJson().IsProtected("accountability_referrals.grounds");
        builder.Property(r => r.Facts).IsProtected("accountability_referrals.facts");
        builder.Property(r => r.Evidence).IsProtected("accountability_referrals.evidence");
        builder.Property(r => r.Persons).IsJson().IsProtected("accountability_referrals.persons");
        builder.Property(r => r.DraftedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(r => r.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.DecidedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(r => r.DecisionReason).HasMaxLength(AccountabilityReferral.MaxTextLength).IsFreeText();
        builder.Property(r => r.Receipt).HasMaxLength(AccountabilityReferral.MaxTextLength).IsFreeText();
        builder.Property(r => r.FilingReason).HasMaxLength(AccountabilityReferral.MaxTextLength).IsFreeText();
        builder.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(WordLength);
        builder.Ignore(r => r.Subject);
        builder.Ignore(r => r.Events);
        builder.HasIndex(r => r.ReferralNo).IsUnique().HasDatabaseName("ux_accountability_referrals_no");
        builder.HasIndex(r => r.Item).HasDatabaseName("ix_accountability_referrals_item");
        builder.HasIndex(r => new { r.ToOrgCode, r.Id }).HasDatabaseName("ix_accountability_referrals_to");
    }
}
