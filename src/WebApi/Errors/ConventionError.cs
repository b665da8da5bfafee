using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>An error of form: what HTTP itself, not the law, has against a request.</summary>
internal sealed record ConventionError(string Code, int Status, FieldError Title, FieldError Detail);
