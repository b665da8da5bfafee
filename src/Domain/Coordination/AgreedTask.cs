using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>议定的任务：做什么、由哪个单位、最迟哪一日、结果怎样（第十三条第一款）。</summary>
/// <param name="Ordinal">From 1, in the order agreed.</param>
public sealed record AgreedTask(int Ordinal, string What, string OwnerOrgCode, DateOnly DueOn)
{
    public const int MaxTasks = 50;
    public const int MaxTextLength = 500;

    public DateOnly? DoneOn { get; init; }

    public string? Result { get; init; }

    internal static IReadOnlyList<AgreedTask> Number(IReadOnlyList<AgreedTask> tasks, DateOnly heldOn)
    {
        Lawful.Ensure(tasks.Any(t => t.DueOn < heldOn) ? CoordinationRefusals.DayTooEarly.On("tasks") : null);
        return [.. tasks.Select((t, i) => t with { Ordinal = i + 1 })];
    }

    internal static IReadOnlyList<AgreedTask> Complete(IReadOnlyList<AgreedTask> tasks, int ordinal, DateOnly doneOn, string result, DateOnly notBefore, DateOnly today)
    {
        var task = tasks.FirstOrDefault(t => t.Ordinal == ordinal);
        if (task is null) throw new RefusedException(CoordinationRefusals.NoSuchTask);
        Lawful.Ensure(task.DoneOn is null ? null : CoordinationRefusals.TaskDoneAlready);
        Lawful.Ensure(doneOn > today ? CoordinationRefusals.DayInFuture.On("doneOn") : null);
        Lawful.Ensure(doneOn < notBefore ? CoordinationRefusals.DayTooEarly.On("doneOn") : null);
        return [.. tasks.Select(t => t.Ordinal == ordinal ? t with { DoneOn = doneOn, Result = result } : t)];
    }
}
