namespace PetitionGovernance.Domain.Deadlines;

/// <summary>节假日安排中的例外日：放假（含调休放假），或者周末调休上班。</summary>
/// <remarks>Days that follow the ordinary rule (Monday to Friday working, Saturday and Sunday off) are not listed.</remarks>
/// <param name="Name">The festival the arrangement belongs to, e.g. 国庆节.</param>
public sealed record CalendarDay(DateOnly Date, string Name, bool IsOffDay);
