using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>路径指引：到哪里去、带什么、最迟哪一天、依据什么。</summary>
/// <param name="ByWhen">The last day, where it can be reckoned.</param>
/// <param name="Period">The period in words, such as “自知道行政行为之日起60日内”.</param>
public sealed record PathGuidance(string Where, string What, IReadOnlyList<string> Bring, DateOnly? ByWhen, string? Period, IReadOnlyList<Citation> Source);
