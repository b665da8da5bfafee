namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Finds encrypted personal data by equality without storing it in clear.</summary>
public interface IBlindIndex
{
    /// <param name="kind">What is looked up, for example <c>id-number</c>: equal values of two kinds have different indexes.</param>
    /// <param name="normalised">The value in its one canonical form; the index knows equality only.</param>
    /// <returns>64 hexadecimal characters.</returns>
    string BlindIndex(string kind, string normalised);
}
