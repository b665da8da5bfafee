using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Supervision;

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.HasSupervision("recommendations");
        builder.Property(r => r.RecommendationNo).HasMaxLength(SupervisionRecord.MaxNumberLength);
        builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(r => r.Problem).IsSupervisionText();
        builder.Property(r => r.Content).IsSupervisionText();
        builder.Property(r => r.Grounds).IsJson().IsFreeText();
        builder.Property(r => r.Basis).HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(r => r.Status).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(r => r.Adoption).HasConversion<string>().HasMaxLength(SupervisionColumns.WordLength);
        builder.Property(r => r.Feedback).IsSupervisionText();
        builder.Property(r => r.Reason).IsSupervisionText();
        builder.Property(r => r.Checks).IsJson().IsFreeText();
        builder.HasIndex(r => r.RecommendationNo).IsUnique().HasDatabaseName("ux_recommendations_no");
        builder.HasIndex(r => new { r.IssuedOn, r.Id }).HasDatabaseName("ix_recommendations_issued_on");
        builder.HasIndex(r => new { r.OrgCode, r.IssuedOn }).HasDatabaseName("ix_recommendations_org");
        builder.HasIndex(r => r.FeedbackBy).HasFilter("status = 'AwaitingFeedback'").HasDatabaseName("ix_recommendations_feedback_by");
    }
}
