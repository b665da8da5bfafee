using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Petitions;

/// <summary>Last serial given out for a division and year.</summary>
internal sealed class RegistrationSerial
{
    public required string DivisionCode { get; init; }

    public required int Year { get; init; }

    public required int Last { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<RegistrationSerial>
    {
        public void Configure(EntityTypeBuilder<RegistrationSerial> builder)
        {
            builder.ToTable("registration_serials");
            builder.HasKey(s => new { s.DivisionCode, s.Year }).HasName("pk_registration_serials");
            builder.Property(s => s.DivisionCode).HasMaxLength(12);
            builder.Property(s => s.Year).ValueGeneratedNever();
        }
    }
}

/// <summary>Nobody waits for anybody's registration, and a failed registration leaves a gap.</summary>
internal sealed class RegistrationNumbers(PetitionDb db, DatabaseSettings settings) : IRegistrationNumbers, IRecordNumbers
{
    private static readonly SerialUpsert Next = new("registration_serials", "division_code", "year");

    async Task<string> IRegistrationNumbers.NextAsync(string divisionCode, int year, CancellationToken cancellationToken) =>
        $"XF{await NextAsync(divisionCode, year, cancellationToken)}";

    Task<string> IRecordNumbers.NextAsync(string series, int year, CancellationToken cancellationToken) => NextAsync(series, year, cancellationToken);

    private async Task<string> NextAsync(string series, int year, CancellationToken cancellationToken) =>
        $"{series}-{year:D4}-{await Next.TakeAsync(db, settings, cancellationToken, series, year):D6}";
}
