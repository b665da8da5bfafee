namespace PetitionGovernance.Domain.Petitions;

/// <summary>随程序产生的说明。</summary>
/// <param name="Kind"><c>instruction</c>, <c>redo</c>, <c>satisfaction</c> or <c>withdrawal</c>.</param>
/// <param name="By">Login name.</param>
public sealed record CaseNote(string Kind, string Text, DateOnly On, string By);

/// <summary>走访代表（第二十条第三款）。</summary>
public static class Representation
{
    /// <summary>代表人数的上限。</summary>
    public const int Max = 5;
}
