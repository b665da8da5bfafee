namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Which records the actor may not even know of; each module answers for its own kinds; asked by whatever lists records of other modules.</summary>
public interface ISealedSubjects
{
    /// <returns>Those of <paramref name="subjectIds"/> that are hidden from the actor.</returns>
    Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken);
}
