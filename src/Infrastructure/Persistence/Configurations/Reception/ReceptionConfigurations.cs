using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Reception;

internal sealed class ReceptionDayConfiguration : IEntityTypeConfiguration<ReceptionDay>
{
    public void Configure(EntityTypeBuilder<ReceptionDay> builder)
    {
        builder.ToTable("reception_days");
        builder.HasKey(d => d.Id).HasName("pk_reception_days");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Hours).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(d => d.Place).HasMaxLength(ReceptionDay.MaxPlaceLength);
        builder.Property(d => d.LeaderName).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(d => d.LeaderPost).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(d => d.Mode).HasConversion<string>().HasMaxLength(Lengths.Word);
        builder.Property(d => d.PublicPhone).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(d => d.OrgCode).HasMaxLength(Lengths.Code);
        builder.Property(d => d.CancelReason).HasMaxLength(ReceptionDay.MaxTextLength).IsFreeText();
        builder.Ignore(d => d.Subject);
        builder.Ignore(d => d.Events);
        builder.HasIndex(d => new { d.HeldOn, d.Id }).HasFilter("published_on IS NOT NULL AND cancelled_on IS NULL").HasDatabaseName("ix_reception_days_published");
    }
}

internal sealed class ReceptionSessionConfiguration : IEntityTypeConfiguration<ReceptionSession>
{
    public void Configure(EntityTypeBuilder<ReceptionSession> builder)
    {
        builder.ToTable("reception_sessions");
        builder.HasKey(s => s.Id).HasName("pk_reception_sessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Property(s => s.SessionNo).HasMaxLength(ReceptionSession.MaxNumberLength);
        builder.Property(s => s.LeaderName).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(s => s.LeaderPost).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(s => s.Mode).HasConversion<string>().HasMaxLength(Lengths.Word);
        builder.Property(s => s.AreaCode).HasMaxLength(Lengths.Code);
        builder.Property(s => s.OrgCode).HasMaxLength(Lengths.Code);
        builder.Property(s => s.IsJoint).HasColumnName("joint");
        builder.Property(s => s.Participants).IsJson();
        builder.Ignore(s => s.Subject);
        builder.Ignore(s => s.Events);
        builder.HasIndex(s => s.SessionNo).IsUnique().HasDatabaseName("ux_reception_sessions_session_no");
        builder.HasIndex(s => new { s.HeldOn, s.Id }).HasDatabaseName("ix_reception_sessions_held_on");
        builder.HasIndex(s => new { s.LeaderName, s.HeldOn }).HasDatabaseName("ix_reception_sessions_leader");
    }
}

internal sealed class ReceptionProblemConfiguration : IEntityTypeConfiguration<ReceptionProblem>
{
    public void Configure(EntityTypeBuilder<ReceptionProblem> builder)
    {
        builder.ToTable("reception_problems");
        builder.HasKey(p => p.Id).HasName("pk_reception_problems");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.ProblemNo).HasMaxLength(ReceptionSession.MaxNumberLength);
        builder.Property(p => p.Session).HasColumnName("session_id");
        builder.Property(p => p.SessionNo).HasMaxLength(ReceptionSession.MaxNumberLength);
        builder.Property(p => p.Mode).HasConversion<string>().HasMaxLength(Lengths.Word);
        builder.Property(p => p.LeaderName).HasMaxLength(ReceptionDay.MaxNameLength);
        builder.Property(p => p.OrgCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.Field).HasMaxLength(Registration.MaxFieldLength);
        builder.Property(p => p.Topic).HasMaxLength(Registration.MaxTopicLength);
        builder.Property(p => p.AreaCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.Title).HasMaxLength(Registration.MaxSubjectLength).IsFreeText();
        builder.Property(p => p.Content).HasMaxLength(Registration.MaxContentLength).IsFreeText();
        builder.Property(p => p.Category).HasConversion<string>().HasMaxLength(Lengths.Word);
        builder.Property(p => p.RespondentOrgCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.Visitor).IsJson().IsRequired(false).IsProtected("reception_problems.visitor");
        builder.Property(p => p.Status).HasConversion<string>().HasMaxLength(Lengths.Word);
        builder.Property(p => p.Result).HasMaxLength(ReceptionDay.MaxTextLength).IsFreeText();
        builder.Property(p => p.GuidedTo).IsJson().IsRequired(false);
        builder.Property(p => p.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
        builder.Property(p => p.RegNo).HasMaxLength(Lengths.RegNo);
        builder.Ignore(p => p.Subject);
        builder.Ignore(p => p.Events);
        builder.HasIndex(p => p.ProblemNo).IsUnique().HasDatabaseName("ux_reception_problems_problem_no");
        builder.HasIndex(p => p.Session).HasDatabaseName("ix_reception_problems_session");
        builder.HasIndex(p => p.SessionNo).HasDatabaseName("ix_reception_problems_session_no");
        builder.HasIndex(p => new { p.HeldOn, p.Id }).HasDatabaseName("ix_reception_problems_held_on");
        builder.HasIndex(p => new { p.HeldOn, p.Id }).HasFilter("status IN ('Open', 'Assigned')").HasDatabaseName("ix_reception_problems_without_result");
        builder.OwnsMany(p => p.Tasks, tasks =>
        {
            tasks.ToTable("reception_problem_tasks");
            tasks.WithOwner().HasForeignKey("ProblemId").HasConstraintName("fk_reception_problem_tasks_problem");
            tasks.HasKey("ProblemId", nameof(ProblemTask.OrgCode)).HasName("pk_reception_problem_tasks");
            tasks.Property(t => t.OrgCode).HasMaxLength(Lengths.Code);
            tasks.Property(t => t.Result).HasMaxLength(ReceptionDay.MaxTextLength).IsFreeText();
            tasks.HasIndex(t => t.OrgCode).HasDatabaseName("ix_reception_problem_tasks_org");
        });
        builder.Navigation(p => p.Tasks).HasField("taskList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal static class Lengths
{
    public const int Code = 20;
    public const int Word = 40;
    public const int RegNo = 40;
}
