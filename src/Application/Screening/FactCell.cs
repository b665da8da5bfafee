namespace PetitionGovernance.Application.Screening;

/// <summary>案例表的一格：文字、数字、日期写成的文字，或者一列文字；空着就是不知道。</summary>
/// <remarks>Taken as written, as a sheet gives it; what it means, and whether it can be, is for the reader of the facts to say.</remarks>
public readonly record struct FactCell(string Text);
