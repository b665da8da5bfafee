namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>Reference data a trial starts with, installed before its users, in the order of registration.</summary>
/// <remarks>Runs again where a first start was cut off: adds what is missing and saves.</remarks>
public interface ITrialSeed
{
    Task SeedAsync(CancellationToken cancellationToken);
}
