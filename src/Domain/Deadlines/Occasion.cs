using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>行为发生的场合：谁、在哪一天（北京时间）、按哪份工作日历。</summary>
/// <param name="Today">The calendar day in Asia/Shanghai on which the act is recorded.</param>
public sealed record Occasion(Actor Actor, DateOnly Today, WorkingDayCalendar Calendar);
