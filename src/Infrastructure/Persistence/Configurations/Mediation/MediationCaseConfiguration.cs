using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Mediation;

internal sealed class MediationCaseConfiguration : IEntityTypeConfiguration<MediationCase>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.ToTable("mediation_cases");
        builder.HasKey(m => m.Id).HasName("pk_mediation_cases");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.MediationNo).HasMaxLength(MediationFacts.MaxNumberLength);
        builder.Property(m => m.Kind).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Source).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
        builder.Property(m => m.RegNo).HasMaxLength(MediationFacts.MaxNumberLength);
        builder.Property(m => m.DisputeNo).HasMaxLength(MediationFacts.MaxNumberLength);
        builder.Property(m => m.OrganizationCode).HasMaxLength(CodeLength);
        builder.Property(m => m.OpenedByOrgCode).HasMaxLength(CodeLength);
        builder.Property(m => m.Mediators).IsJson().IsFreeText();
        builder.Property(m => m.Parties).IsJson().IsProtected("mediation_cases.parties");
        builder.Property(m => m.Matter).HasMaxLength(MediationFacts.MaxTextLength).IsFreeText();
        builder.Property(m => m.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Consents).IsJson().IsFreeText();
        builder.Property(m => m.Sessions).IsJson().IsProtected("mediation_cases.sessions");
        builder.Property(m => m.FailureReason).HasMaxLength(MediationFacts.MaxTextLength).IsFreeText();
        builder.Property(m => m.Agreement).IsJson().IsFreeText();
        builder.Property(m => m.Performance).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(m => m.Confirmation).IsJson().IsFreeText();
        builder.Ignore(m => m.State);
        builder.Ignore(m => m.Subject);
        builder.Ignore(m => m.Events);

        builder.HasIndex(m => m.MediationNo).IsUnique().HasDatabaseName("ux_mediation_cases_number");
        // One mediation of an item at a time.
        builder.HasIndex(m => m.Item).IsUnique().HasFilter("petition_item_id IS NOT NULL AND concluded_on IS NULL").HasDatabaseName("ux_mediation_cases_running");
        builder.HasIndex(m => new { m.Item, m.StartedOn }).HasFilter("petition_item_id IS NOT NULL").HasDatabaseName("ix_mediation_cases_item");
        builder.HasIndex(m => new { m.StartedOn, m.Id }).HasDatabaseName("ix_mediation_cases_started_on");
        builder.HasIndex(m => new { m.OrganizationCode, m.Status, m.StartedOn }).HasDatabaseName("ix_mediation_cases_organization");
        builder.HasIndex(m => new { m.ConcludedOn, m.Status }).HasDatabaseName("ix_mediation_cases_concluded_on");
        builder.HasIndex(m => m.NextTermOn).HasFilter("next_term_on IS NOT NULL").HasDatabaseName("ix_mediation_cases_next_term");
    }
}
