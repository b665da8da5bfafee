namespace PetitionGovernance.Infrastructure.Persistence;

/// <summary>Told after each save, in this process, which kinds of aggregates it changed.</summary>
public interface ISaveListener
{
    void Saved(IReadOnlySet<Type> aggregates);
}
