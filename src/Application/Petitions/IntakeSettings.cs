namespace PetitionGovernance.Application.Petitions;

/// <summary>What the office has decided about taking in petitions.</summary>
/// <param name="EnterWithinDays">Days from receipt to entry after which the clerk is reminded; null: no limit.</param>
public sealed record IntakeSettings(int? EnterWithinDays);
