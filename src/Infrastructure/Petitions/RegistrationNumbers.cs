using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;
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

/// <summary>One upsert in a transaction of its own: nobody waits for anybody's registration, and a failed registration leaves a gap.</summary>
internal sealed class RegistrationNumbers(PetitionDb db, DatabaseSettings settings) : IRegistrationNumbers, IRecordNumbers
{
    private const string Petitions = "XF";

    private const string Take = "INSERT INTO registration_serials (division_code, year, last) ";

    private const string OrNext = " ON CONFLICT (division_code, year) DO UPDATE SET last = registration_serials.last + 1 RETURNING last";

    private const string Plain = Take + "VALUES (@division, @year, 1)" + OrNext;

    // The registration's own commit comes later in the same log and takes this one to disk with it. A SET before it would be a transaction of its own.
    private const string WithoutWaitingForDisk = Take + "SELECT @division, @year, 1 WHERE set_config('synchronous_commit', 'off', true) = 'off'" + OrNext;

    Task<string> IRegistrationNumbers.NextAsync(string divisionCode, int year, CancellationToken cancellationToken) => NextAsync(Petitions, divisionCode, year, cancellationToken);

    Task<string> IRecordNumbers.NextAsync(string series, int year, CancellationToken cancellationToken) => NextAsync("", series, year, cancellationToken);

    private async Task<string> NextAsync(string prefix, string series, int year, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = settings.Provider is DatabaseProvider.PostgreSQL ? WithoutWaitingForDisk : Plain;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            Give(command, "@division", series);
            Give(command, "@year", year);
            var serial = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
            return $"{prefix}{series}-{year:D4}-{serial:D6}";
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
