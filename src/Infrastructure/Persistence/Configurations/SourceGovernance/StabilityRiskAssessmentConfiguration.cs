using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.SourceGovernance;

internal sealed class StabilityRiskAssessmentConfiguration : IEntityTypeConfiguration<StabilityRiskAssessment>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<StabilityRiskAssessment> builder)
    {
        builder.ToTable("risk_assessments");
        builder.HasKey(a => a.Id).HasName("pk_risk_assessments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.AssessmentNo).HasMaxLength(StabilityRiskAssessment.MaxNoLength);
        builder.Property(a => a.Matter).HasMaxLength(StabilityRiskAssessment.MaxMatterLength).IsFreeText();
        builder.Property(a => a.DecisionBodyCode).HasMaxLength(CodeLength);
        builder.Property(a => a.Method).HasMaxLength(StabilityRiskAssessment.MaxTextLength).IsFreeText();
        builder.Property(a => a.PublicInput).HasMaxLength(StabilityRiskAssessment.MaxTextLength).IsFreeText();
        builder.Property(a => a.Factors).IsJson().IsFreeText();
        builder.Property(a => a.RiskLevel).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(a => a.Measures).HasMaxLength(StabilityRiskAssessment.MaxTextLength).IsFreeText();
        builder.Property(a => a.Conclusion).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(a => a.FollowUps).IsJson().IsFreeText();
        // Names items that who reads the trail may not know of.
        builder.Property(a => a.ArisenItems).IsJson().IsFreeText();
        builder.Ignore(a => a.Subject);
        builder.Ignore(a => a.Events);
        builder.HasIndex(a => a.AssessmentNo).IsUnique().HasDatabaseName("ux_risk_assessments_assessment_no");
        builder.HasIndex(a => a.AssessedOn).HasDatabaseName("ix_risk_assessments_assessed_on");
    }
}
