namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Watches what is looked for in vain: what exists but is sealed from the actor raises an alert.</summary>
public interface ISealedWatch
{
    /// <summary>Raises the alert where the record exists and is sealed; does nothing where there is no such record.</summary>
    /// <param name="what">The kind of thing looked for, for example <c>petition</c>.</param>
    /// <param name="reference">What the actor called it by.</param>
    Task NotFoundAsync(string what, string reference, CancellationToken cancellationToken);
}
