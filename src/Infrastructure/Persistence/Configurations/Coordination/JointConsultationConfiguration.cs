using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Coordination;

internal sealed class JointConsultationConfiguration : IEntityTypeConfiguration<JointConsultation>
{
    private const int WordLength = 40;
    private const int RegNoLength = 40;

    public void Configure(EntityTypeBuilder<JointConsultation> builder)
    {
        builder.ToTable("joint_consultations");
        builder.HasKey(c => c.Id).HasName("pk_joint_consultations");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.ConsultationNo).HasMaxLength(JointConsultation.MaxNoLength);
        builder.Property(c => c.Question).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(c => c.Item).HasColumnName("petition_item_id").HasConversion(id => id!.Value.Value, value => new PetitionItemId(value));
        builder.Property(c => c.RegNo).HasMaxLength(RegNoLength);
        builder.Property(c => c.Participants).IsJson();
        builder.Property(c => c.Materials).HasMaxLength(JointConsultation.MaxTextLength).IsFreeText();
        builder.Property(c => c.Barriers).IsJson();
        builder.Property(c => c.Conclusion).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(c => c.Reasons).HasMaxLength(JointConsultation.MaxTextLength).IsFreeText();
        builder.Property(c => c.Tasks).IsJson().IsFreeText();
        builder.Ignore(c => c.Subject);
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => c.ConsultationNo).IsUnique().HasDatabaseName("ux_joint_consultations_consultation_no");
        builder.HasIndex(c => c.Item).HasDatabaseName("ix_joint_consultations_item");
    }
}
