namespace PetitionGovernance.Architecture.Tests.Canaries.Modules.Petitions;

internal sealed class Another
{
    public Guid Id { get; init; }
}
