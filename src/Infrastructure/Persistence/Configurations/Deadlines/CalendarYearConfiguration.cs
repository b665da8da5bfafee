using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Infrastructure.Persistence.Configurations.Deadlines;

internal sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> builder)
    {
        builder.ToTable("calendar_years");
        builder.HasKey(y => y.Year).HasName("pk_calendar_years");
        builder.Property(y => y.Year).ValueGeneratedNever();
        builder.Property(y => y.Document).HasMaxLength(CalendarYear.MaxDocumentLength);
        builder.Property(y => y.Version).IsConcurrencyToken();
        builder.Ignore(y => y.Subject).Ignore(y => y.Events);
        builder.OwnsMany(y => y.Days, day =>
        {
            day.ToTable("calendar_days");
            day.WithOwner().HasForeignKey("Year").HasConstraintName("fk_calendar_days_year");
            day.HasKey("Year", nameof(CalendarDay.Date)).HasName("pk_calendar_days");
            day.Property(d => d.Date).ValueGeneratedNever();
            day.Property(d => d.Name).HasMaxLength(CalendarYear.MaxFestivalLength);
        });
        builder.Navigation(y => y.Days).HasField("days").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
