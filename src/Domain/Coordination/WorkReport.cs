using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>要登记的汇报或者会议。</summary>
public sealed record NewMeeting(string ReportNo, DateOnly HeldOn, MeetingKind Body, string Topic, IReadOnlyList<string> Agenda);

/// <summary>汇报和会议：向常委会、常务会议、联席会议的汇报，联席会议本身；议程、纪要，议定事项转为任务（第九条第二款、第十三条第一款）。</summary>
/// <remarks>The minutes may be put right; the tasks they agreed stay, others are added.</remarks>
public sealed class WorkReport : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxTopicLength = 200;
    public const int MaxMinutesLength = 20_000;
    public const int MaxAgenda = 50;

    private WorkReport()
    {
    }

    public Guid Id { get; private init; }

    public string ReportNo { get; private init; } = "";

    public DateOnly HeldOn { get; private init; }

    public MeetingKind Body { get; private init; }

    public string Topic { get; private init; } = "";

    public IReadOnlyList<string> Agenda { get; private init; } = [];

    public string? Minutes { get; private set; }

    public IReadOnlyList<AgreedTask> Tasks { get; private set; } = [];

    public override Subject Subject => new("work-report", Id.ToString());

    /// <summary>议程可以先定，会议可以在以后。</summary>
    public static WorkReport Hold(NewMeeting meeting, DateTimeOffset at)
    {
        Lawful.Ensure(meeting.ReportNo.Length is 0 or > MaxNoLength ? CoordinationRefusals.TextForm.On("reportNo") : null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(meeting.Topic) || meeting.Topic.Length > MaxTopicLength ? CoordinationRefusals.TextForm.On("topic") : null);
        var report = new WorkReport
        {
            Id = Guid.CreateVersion7(at),
            ReportNo = meeting.ReportNo,
            HeldOn = meeting.HeldOn,
            Body = meeting.Body,
            Topic = meeting.Topic,
            Agenda = meeting.Agenda,
        };
        report.Raise(new MeetingHeld(report.Id, meeting.Body, meeting.HeldOn));
        return report;
    }

    /// <summary>历史记录：开过的会、作过的汇报。</summary>
    public static WorkReport Recorded(string reportNo, DateOnly heldOn, MeetingKind body, string topic, DateTimeOffset at) =>
        Hold(new NewMeeting(reportNo, heldOn, body, topic, []), at);

    /// <summary>纪要和议定的任务；会议还没有开的没有纪要。</summary>
    public void Minute(string minutes, IReadOnlyList<AgreedTask> tasks, DateOnly today)
    {
        Lawful.Ensure(HeldOn > today ? CoordinationRefusals.NotHeldYet : null);
        Minutes = minutes;
        Tasks = AgreedTask.Number([.. Tasks, .. tasks], HeldOn);
        Raise(new MeetingMinuted(Id, tasks.Count, today));
    }

    public void CompleteTask(int ordinal, DateOnly doneOn, string result, DateOnly today)
    {
        Tasks = AgreedTask.Complete(Tasks, ordinal, doneOn, result, HeldOn, today);
        Raise(new AgreedTaskDone(Id, ordinal, doneOn));
    }
}
