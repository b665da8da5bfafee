using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>补录的记录里不能空着的项。</summary>
internal static class Required
{
    public static void Ensure(params ReadOnlySpan<(string? Value, string Field)> cells)
    {
        foreach (var (value, field) in cells) Lawful.Ensure(string.IsNullOrWhiteSpace(value) ? SupervisionRefusals.Empty.On(field) : null);
    }
}
