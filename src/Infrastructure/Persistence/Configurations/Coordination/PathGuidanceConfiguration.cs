using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Coordination;

internal sealed class PathGuidanceConfiguration : IEntityTypeConfiguration<PathGuidance>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;
    private const int RegNoLength = 40;

    public void Configure(EntityTypeBuilder<PathGuidance> builder)
    {
        builder.ToTable("path_guidance");
        builder.HasKey(g => g.Id).HasName("pk_path_guidance");
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Version).IsConcurrencyToken();
        builder.Property(g => g.Item).HasColumnName("petition_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        builder.Property(g => g.RegNo).HasMaxLength(RegNoLength);
        builder.Property(g => g.ProcedureCode).HasMaxLength(PathGuidance.MaxProcedureCodeLength);
        builder.Property(g => g.BodyCode).HasMaxLength(CodeLength);
        builder.Property(g => g.GivenByOrgCode).HasMaxLength(CodeLength);
        builder.Property(g => g.By).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(g => g.Method).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(g => g.Told).HasMaxLength(PathGuidance.MaxTextLength).IsFreeText();
        builder.Property(g => g.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(g => g.RefusalReason).HasMaxLength(PathGuidance.MaxTextLength).IsFreeText();
        builder.Property(g => g.DocumentNo).HasMaxLength(Registration.MaxExternalNumberLength);
        builder.Property(g => g.ReturnReason).HasMaxLength(PathGuidance.MaxTextLength).IsFreeText();
        builder.Ignore(g => g.Subject);
        builder.Ignore(g => g.Events);

        // The same way is not pointed out twice while its answer is waited for.
        builder.HasIndex(g => new { g.Item, g.Claim, g.ProcedureCode, g.BodyCode }).IsUnique().HasFilter("status = 'Waiting'").HasDatabaseName("ux_path_guidance_waiting");
        builder.HasIndex(g => g.Item).HasDatabaseName("ix_path_guidance_item");
        builder.HasIndex(g => g.RegNo).HasDatabaseName("ix_path_guidance_reg_no");
        builder.HasIndex(g => new { g.BodyCode, g.Id }).HasDatabaseName("ix_path_guidance_body");
        builder.HasIndex(g => g.AnswerBy).HasFilter("status = 'Waiting'").HasDatabaseName("ix_path_guidance_answer_by");
        builder.OwnsMany(g => g.Barriers, Barriers);
        builder.Navigation(g => g.Barriers).HasField("barrierList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Barriers(OwnedNavigationBuilder<PathGuidance, GuidanceBarrier> barriers)
    {
        barriers.ToTable("guidance_barriers");
        barriers.WithOwner().HasForeignKey("PathGuidanceId").HasConstraintName("fk_guidance_barriers_path_guidance");
        barriers.HasKey("PathGuidanceId", nameof(GuidanceBarrier.Id)).HasName("pk_guidance_barriers");
        barriers.Property(b => b.Id).ValueGeneratedNever();
        barriers.Property(b => b.BodyCode).HasMaxLength(CodeLength);
        barriers.Property(b => b.Cause).HasConversion<string>().HasMaxLength(WordLength);
        barriers.Property(b => b.State).HasConversion<string>().HasMaxLength(WordLength);
        barriers.Property(b => b.StateNote).HasMaxLength(PathGuidance.MaxTextLength).IsFreeText();
        barriers.HasIndex(b => b.Id).IsUnique().HasDatabaseName("ux_guidance_barriers_id");
        barriers.HasIndex(b => new { b.BodyCode, b.State }).HasDatabaseName("ix_guidance_barriers_body");
    }
}
