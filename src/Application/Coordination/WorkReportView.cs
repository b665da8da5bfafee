using System.Linq.Expressions;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>一次汇报或者会议。</summary>
public sealed record WorkReportView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>编号</summary>
    public required string ReportNo { get; init; }

    /// <summary>日期</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>向谁汇报，什么会议</summary>
    public required MeetingKind Body { get; init; }

    /// <summary>议题</summary>
    public required string Topic { get; init; }

    /// <summary>议程</summary>
    public required IReadOnlyList<string> Agenda { get; init; }

    /// <summary>纪要</summary>
    public string? Minutes { get; init; }

    /// <summary>议定的任务</summary>
    public required IReadOnlyList<AgreedTask> Tasks { get; init; }

    internal static readonly Expression<Func<WorkReport, WorkReportView>> Projection = w => new WorkReportView
    {
        Id = w.Id,
        Version = w.Version,
        ReportNo = w.ReportNo,
        HeldOn = w.HeldOn,
        Body = w.Body,
        Topic = w.Topic,
        Agenda = w.Agenda,
        Minutes = w.Minutes,
        Tasks = w.Tasks,
    };

    private static readonly Func<WorkReport, WorkReportView> Compiled = Projection.Compile();

    internal static WorkReportView Of(WorkReport report) => Compiled(report);
}
