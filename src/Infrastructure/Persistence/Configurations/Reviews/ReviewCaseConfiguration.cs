using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Reviews;

internal sealed class ReviewCaseConfiguration : IEntityTypeConfiguration<ReviewCase>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;
    private const int RegNoLength = 40;

    public void Configure(EntityTypeBuilder<ReviewCase> builder)
    {
        // No final review without the review it attacks.
        builder.ToTable("review_cases", table => table.HasCheckConstraint("ck_review_cases_tier", "tier = 'Review' OR reviewed IS NOT NULL"));
        builder.HasKey(r => r.Id).HasName("pk_review_cases");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Item).HasColumnName("petition_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        builder.Property(r => r.RegNo).HasMaxLength(RegNoLength);
        builder.Property(r => r.RecordNo).HasMaxLength(RecordedReview.MaxNoLength);
        builder.HasIndex(r => r.RecordNo).IsUnique().HasFilter("record_no IS NOT NULL").HasDatabaseName("ux_review_cases_record_no");
        builder.Property(r => r.Tier).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.AttackedOrgCode).HasMaxLength(CodeLength);
        builder.Property(r => r.BodyCode).HasMaxLength(CodeLength);
        builder.Property(r => r.Applicant).IsJson().IsProtected("review_cases.applicant");
        builder.Property(r => r.Grounds).HasMaxLength(ReviewApplication.MaxGroundsLength).IsFreeText();
        builder.Property(r => r.Timeliness).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.JustCause).HasMaxLength(ReviewApplication.MaxReasonLength).IsFreeText();
        builder.Property(r => r.Finding).IsJson().IsFreeText();
        builder.Property(r => r.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.RefusalReason).HasMaxLength(ReviewApplication.MaxReasonLength).IsFreeText();
        builder.Property(r => r.RefusalBasis).IsJson();
        builder.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.Ground).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(r => r.Hearings).IsJson().IsRequired(false).IsProtected("review_cases.hearings");
        builder.Property(r => r.Publication).IsJson().IsFreeText();
        builder.Property(r => r.Rulings).IsJson().IsFreeText();
        builder.Property(r => r.Instruction).HasMaxLength(ReviewApplication.MaxReasonLength).IsFreeText();
        builder.Property(r => r.DocumentNo).HasMaxLength(Registration.MaxExternalNumberLength);
        builder.Property(r => r.Service).IsJson().IsFreeText();
        builder.Property(r => r.WithdrawalReason).HasMaxLength(ReviewApplication.MaxReasonLength).IsFreeText();
        builder.Property(r => r.Claims).IsJson();
        builder.Property(r => r.Involved).IsJson();
        builder.Property(r => r.Reviewers).IsJson();
        builder.Ignore(r => r.State);
        builder.Ignore(r => r.Subject);
        builder.Ignore(r => r.Events);

        // One review of one decision: a second one can only follow an application that was refused or withdrawn.
        builder.HasIndex(r => new { r.Item, r.Round, r.Tier }).IsUnique().HasFilter("status NOT IN ('Refused', 'Withdrawn')").HasDatabaseName("ux_review_cases_decision");
        builder.HasIndex(r => new { r.AppliedOn, r.Id }).HasDatabaseName("ix_review_cases_applied_on");
        builder.HasIndex(r => new { r.BodyCode, r.Status, r.AppliedOn }).HasDatabaseName("ix_review_cases_body");
        builder.HasIndex(r => new { r.AttackedOrgCode, r.AppliedOn }).HasDatabaseName("ix_review_cases_attacked");
        builder.OwnsMany(r => r.Deadlines, Deadlines);
        builder.Navigation(r => r.Deadlines).HasField("deadlineList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Deadlines(OwnedNavigationBuilder<ReviewCase, ReviewDeadline> deadlines)
    {
        deadlines.ToTable("review_deadlines");
        deadlines.WithOwner().HasForeignKey("ReviewCaseId").HasConstraintName("fk_review_deadlines_review_cases");
        deadlines.HasKey("ReviewCaseId", nameof(ReviewDeadline.Sequence)).HasName("pk_review_deadlines");
        deadlines.Property(d => d.Sequence).ValueGeneratedNever();
        deadlines.Property(d => d.Code).HasConversion<string>().HasMaxLength(WordLength);
        deadlines.Property(d => d.CalendarVersion).HasMaxLength(100);
        deadlines.Property(d => d.Hearings).IsJson();
        deadlines.Ignore(d => d.Request);
        deadlines.Ignore(d => d.SortDay);
        deadlines.Ignore(d => d.IsOpen);
    }
}
