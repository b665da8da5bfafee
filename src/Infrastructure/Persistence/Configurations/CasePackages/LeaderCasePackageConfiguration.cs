using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.CasePackages;

internal sealed class LeaderCasePackageConfiguration : IEntityTypeConfiguration<LeaderCasePackage>
{
    private const string Owner = "PackageId";
    private const int CodeLength = 20;
    private const int WordLength = 40;

    public void Configure(EntityTypeBuilder<LeaderCasePackage> builder)
    {
        builder.ToTable("case_packages");
        builder.HasKey(c => c.Id).HasName("pk_case_packages");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.PackageNo).HasMaxLength(PackageRecord.MaxNumberLength);
        builder.Property(c => c.Title).HasMaxLength(PackageRecord.MaxTitleLength).IsFreeText();
        builder.Property(c => c.Status).HasConversion<string>().HasMaxLength(WordLength);
        builder.Ignore(c => c.Charge);
        builder.Ignore(c => c.Subject);
        builder.Ignore(c => c.Events);
        builder.HasIndex(c => c.PackageNo).IsUnique().HasDatabaseName("ux_case_packages_package_no");
        builder.HasIndex(c => new { c.OpenedOn, c.PackageNo }).HasDatabaseName("ix_case_packages_opened_on");
        builder.HasIndex(c => c.StallsAfter).HasFilter("stalls_after IS NOT NULL").HasDatabaseName("ix_case_packages_stalls_after");
        Items(builder);
        Charges(builder);
        Work(builder);
        Funds(builder);
        Closings(builder);
        Escalations(builder);
    }

    private static void Items(EntityTypeBuilder<LeaderCasePackage> builder) => Part(builder, c => c.Items, "itemList", "case_package_items", nameof(PackageItem.Item), items =>
    {
        items.Property(i => i.Item).HasColumnName("petition_item_id").HasConversion(id => id.Value, value => new PetitionItemId(value));
        items.Property(i => i.RegNo).HasMaxLength(PackageRecord.MaxNumberLength);
        // One leader answers for an item at a time.
        items.HasIndex(i => i.Item).IsUnique().HasFilter("held").HasDatabaseName("ux_case_package_items_held");
        items.HasIndex(i => i.RegNo).HasDatabaseName("ix_case_package_items_reg_no");
    });

    private static void Charges(EntityTypeBuilder<LeaderCasePackage> builder) => Part(builder, c => c.Charges, "chargeList", "case_package_charges", nameof(PackageCharge.Sequence), charges =>
    {
        charges.Property(c => c.LeaderName).HasMaxLength(PackageRecord.MaxNameLength);
        charges.Property(c => c.LeaderPost).HasMaxLength(PackageRecord.MaxNameLength);
        charges.Property(c => c.ResponsibleOrgCode).HasMaxLength(CodeLength);
        charges.Property(c => c.DispatcherName).HasMaxLength(PackageRecord.MaxNameLength);
        charges.Property(c => c.Goal).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        charges.Property(c => c.Reason).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        charges.HasIndex(c => c.ResponsibleOrgCode).HasDatabaseName("ix_case_package_charges_responsible");
    });

    private static void Work(EntityTypeBuilder<LeaderCasePackage> builder)
    {
        Part(builder, c => c.Measures, "measureList", "case_package_measures", nameof(PackageMeasure.Sequence), measures =>
        {
            measures.Property(m => m.Text).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
            measures.Property(m => m.Owner).HasMaxLength(PackageRecord.MaxNameLength);
            measures.Property(m => m.Result).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        });
        Part(builder, c => c.Visits, "visitList", "case_package_visits", nameof(LeaderVisit.Sequence), visits =>
        {
            visits.Property(v => v.Kind).HasConversion<string>().HasMaxLength(WordLength);
            visits.Property(v => v.LeaderName).HasMaxLength(PackageRecord.MaxNameLength);
            visits.Property(v => v.Record).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        });
        Part(builder, c => c.Dispatches, "dispatchList", "case_package_dispatches", nameof(DispatchEntry.Sequence), dispatches =>
        {
            dispatches.Property(d => d.Record).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
            dispatches.Property(d => d.By).HasMaxLength(Petitioner.MaxNameLength);
        });
    }

    private static void Funds(EntityTypeBuilder<LeaderCasePackage> builder) => Part(builder, c => c.Funds, "fundList", "case_package_funds", nameof(CaseFund.Sequence), funds =>
    {
        funds.Property(f => f.Status).HasConversion<string>().HasMaxLength(WordLength);
        funds.Property(f => f.AppliedBy).HasMaxLength(Petitioner.MaxNameLength);
        funds.Property(f => f.Purpose).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        funds.Property(f => f.DecidedBy).HasMaxLength(Petitioner.MaxNameLength);
        funds.Property(f => f.DecisionReason).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        funds.Property(f => f.PaidBy).HasMaxLength(Petitioner.MaxNameLength);
        funds.Property(f => f.VoucherNo).HasMaxLength(PackageRecord.MaxNumberLength);
        // Four eyes, whoever writes: nobody approves or pays what he applied for, or pays what he approved.
        funds.ToTable(table => table.HasCheckConstraint("ck_case_package_funds_four_eyes", "decided_by <> applied_by AND paid_by <> applied_by AND paid_by <> decided_by"));
    });

    private static void Closings(EntityTypeBuilder<LeaderCasePackage> builder) => Part(builder, c => c.Closings, "closingList", "case_package_closings", nameof(PackageClosing.Sequence), closings =>
    {
        closings.Property(c => c.Outcome).HasConversion<string>().HasMaxLength(WordLength);
        closings.Property(c => c.Evidence).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
        closings.Property(c => c.ReboundReason).HasMaxLength(PackageRecord.MaxTextLength).IsFreeText();
    });

    private static void Escalations(EntityTypeBuilder<LeaderCasePackage> builder)
    {
        builder.OwnsMany(c => c.Escalations, escalations =>
        {
            escalations.ToTable("case_package_escalations");
            escalations.WithOwner().HasForeignKey(Owner).HasConstraintName("fk_case_package_escalations_package");
            // Each cause is raised once.
            escalations.HasKey(Owner, nameof(PackageEscalation.Cause), nameof(PackageEscalation.Measure), nameof(PackageEscalation.DueOn)).HasName("pk_case_package_escalations");
            escalations.Property(e => e.Cause).HasConversion<string>().HasMaxLength(WordLength);
            escalations.Property(e => e.Measure).ValueGeneratedNever();
        });
        builder.Navigation(c => c.Escalations).HasField("escalationList").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Part<TPart>(
        EntityTypeBuilder<LeaderCasePackage> builder, Expression<Func<LeaderCasePackage, IEnumerable<TPart>?>> list, string field, string table, string key,
        Action<OwnedNavigationBuilder<LeaderCasePackage, TPart>> configure) where TPart : class
    {
        builder.OwnsMany(list, part =>
        {
            part.ToTable(table);
            part.WithOwner().HasForeignKey(Owner).HasConstraintName($"fk_{table}_package");
            part.HasKey(Owner, key).HasName($"pk_{table}");
            part.Property(key).ValueGeneratedNever();
            configure(part);
        });
        builder.Navigation(((MemberExpression)list.Body).Member.Name).HasField(field).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
