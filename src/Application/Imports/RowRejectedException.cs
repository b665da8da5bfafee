namespace PetitionGovernance.Application.Imports;

/// <summary>A row cannot be taken; the others go on.</summary>
public sealed class RowRejectedException(string column, string value, string reason) : Exception(reason)
{
    public string Column { get; } = column;

    public string Value { get; } = value;
}
