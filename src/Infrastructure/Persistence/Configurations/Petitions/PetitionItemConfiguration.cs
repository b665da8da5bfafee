using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Petitions;

internal sealed class PetitionItemConfiguration : IEntityTypeConfiguration<PetitionItem>
{
    private const int CodeLength = 20;
    private const int WordLength = 40;
    private const int RegNoLength = 40;
    internal const string IdNoIndex = "IdNoIndex";

    public void Configure(EntityTypeBuilder<PetitionItem> builder)
    {
        builder.ToTable("petition_items");
        builder.HasKey(p => p.Id).HasName("pk_petition_items");
        builder.Property(p => p.Id).HasConversion(id => id.Value, value => new PetitionItemId(value)).ValueGeneratedNever();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.RegNo).HasMaxLength(RegNoLength);
        builder.Property(p => p.QueryCode).HasMaxLength(CodeLength);
        builder.Property(p => p.ReceivingOrgCode).HasMaxLength(CodeLength);
        builder.Property(p => p.ReceivingOrgKind).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Channel).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Category).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Field).HasMaxLength(Registration.MaxFieldLength);
        builder.Property(p => p.Topic).HasMaxLength(Registration.MaxTopicLength);
        builder.Property(p => p.AreaCode).HasMaxLength(CodeLength);
        builder.Property(p => p.Title).HasMaxLength(Registration.MaxSubjectLength).IsFreeText();
        builder.Property(p => p.Content).IsFreeText();
        builder.Property(p => p.RespondentOrgCode).HasMaxLength(CodeLength);
        builder.Property(p => p.SameMatterAs).HasMaxLength(RegNoLength);
        builder.Property(p => p.ExternalNumber).HasMaxLength(Registration.MaxExternalNumberLength);
        builder.Property(p => p.PushedBy).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(p => p.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.SubstantiveStatus).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Disposition).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Outcome).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.ResponsibleOrgCode).HasMaxLength(CodeLength);
        builder.Property(p => p.BoundPath).HasConversion<string>().HasMaxLength(WordLength);
        builder.Property(p => p.Officer).HasMaxLength(Petitioner.MaxNameLength);
        builder.Property(p => p.Intake).IsJson().IsFreeText();
        builder.Property(p => p.Claims).IsJson().IsFreeText();
        builder.Property(p => p.Screenings).IsJson().IsFreeText();
        builder.Property(p => p.StatedFacts).IsJson().IsFreeText();
        builder.Property(p => p.Rounds).IsJson().IsFreeText();
        builder.Property(p => p.Objections).IsJson().IsFreeText();
        builder.Property(p => p.Clarifications).IsJson().IsFreeText();
        builder.Property(p => p.Statements).IsJson().IsFreeText();
        builder.Property(p => p.Hearings).IsJson().IsRequired(false).IsProtected("petition_items.hearings");
        builder.Property(p => p.LastMediation).IsJson();
        builder.Property(p => p.Recusals).IsJson().IsFreeText();
        builder.Property(p => p.Papers).IsJson();
        builder.Property(p => p.Notes).IsJson().IsFreeText();
        builder.Ignore(p => p.State);
        builder.Ignore(p => p.Subject);
        builder.Ignore(p => p.Events);

        builder.HasIndex(p => p.RegNo).IsUnique().HasDatabaseName("ux_petition_items_reg_no");
        builder.HasIndex(p => p.QueryCode).IsUnique().HasDatabaseName("ux_petition_items_query_code");
        builder.HasIndex(p => new { p.ReceivedOn, p.RegNo }).HasDatabaseName("ix_petition_items_received_on");
        builder.HasIndex(p => new { p.ResponsibleOrgCode, p.Status, p.NextDueOn }).HasDatabaseName("ix_petition_items_responsible");
        builder.HasIndex(p => new { p.ReceivingOrgCode, p.Status, p.NextDueOn }).HasDatabaseName("ix_petition_items_receiving");
        builder.HasIndex(p => new { p.NextDueOn, p.RegNo }).HasFilter("next_due_on IS NOT NULL").HasDatabaseName("ix_petition_items_next_due");
        builder.HasIndex(p => p.SameMatterAs).HasFilter("same_matter_as IS NOT NULL").HasDatabaseName("ix_petition_items_same_matter");
        builder.HasIndex(p => p.Officer).HasFilter("officer IS NOT NULL").HasDatabaseName("ix_petition_items_officer");
        builder.HasIndex(p => p.ExternalNumber).HasFilter("external_number IS NOT NULL").HasDatabaseName("ix_petition_items_external_number");
        builder.HasIndex(p => new { p.PushedBy, p.ExternalNumber }).IsUnique().HasFilter("pushed_by IS NOT NULL").HasDatabaseName("ux_petition_items_pushed");

        builder.OwnsMany(p => p.Petitioners, Petitioners);
        builder.Navigation(p => p.Petitioners).HasField("petitionerList").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(p => p.Deadlines, Deadlines);
        builder.Navigation(p => p.Deadlines).HasField("deadlineList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Petitioners(OwnedNavigationBuilder<PetitionItem, Petitioner> people)
    {
        people.ToTable("petitioners");
        people.WithOwner().HasForeignKey("PetitionItemId").HasConstraintName("fk_petitioners_petition_items");
        people.HasKey("PetitionItemId", nameof(Petitioner.Ordinal)).HasName("pk_petitioners");
        people.Property(p => p.Ordinal).ValueGeneratedNever();
        people.Property(p => p.Kind).HasConversion<string>().HasMaxLength(WordLength);
        people.Property(p => p.Name).IsProtected("petitioners.name");
        people.Property(p => p.IdNo).IsProtected("petitioners.id_no");
        people.Property(p => p.Phone).IsProtected("petitioners.phone");
        people.Property(p => p.Address).IsProtected("petitioners.address");
        people.Property(p => p.Contact).IsProtected("petitioners.contact");
        people.Property<string?>(IdNoIndex).IsBlindIndexOf(nameof(Petitioner.IdNo), "id-no");
        people.HasIndex(IdNoIndex).HasFilter("id_no_index IS NOT NULL").HasDatabaseName("ix_petitioners_id_no_index");
    }

    private static void Deadlines(OwnedNavigationBuilder<PetitionItem, ItemDeadline> deadlines)
    {
        deadlines.ToTable("petition_deadlines");
        deadlines.WithOwner().HasForeignKey("PetitionItemId").HasConstraintName("fk_petition_deadlines_petition_items");
        deadlines.HasKey("PetitionItemId", nameof(ItemDeadline.Sequence)).HasName("pk_petition_deadlines");
        deadlines.Property(d => d.Sequence).ValueGeneratedNever();
        deadlines.Property(d => d.Code).HasConversion<string>().HasMaxLength(WordLength);
        deadlines.Property(d => d.CalendarVersion).HasMaxLength(100);
        deadlines.Ignore(d => d.Request);
        deadlines.Ignore(d => d.SortDay);
        deadlines.Ignore(d => d.IsOpen);
    }
}
