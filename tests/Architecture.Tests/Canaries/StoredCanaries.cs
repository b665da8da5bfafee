using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Architecture.Tests.Canaries.Modules.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Canaries;

/// <summary>Everything left to convention: names, the enum, the foreign key, and no guard against a lost update.</summary>
internal sealed class CarelessAggregate : AggregateRoot
{
    public override Subject Subject => new("careless", Id.ToString());

    public Guid Id { get; init; }

    public DayOfWeek Day { get; init; }

    public Another? Another { get; init; }
}

internal sealed class ForgottenAggregate : AggregateRoot
{
    public override Subject Subject => new("forgotten", "");
}

internal sealed class CanaryDb : DbContext
{
    public DbSet<CarelessAggregate> CarelessAggregates => Set<CarelessAggregate>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<CarelessAggregate>(b =>
    {
        b.Ignore(a => a.Subject);
        b.Ignore(a => a.Events);
    });
}
