using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记汇报或者会议：向谁、哪一日、什么议题；会议可以在以后，议程先定。</summary>
[Requires(Permission.CoordinateBodies)]
[Executes("A9-P2", "登记汇报会次与议题", "Keeps each report to the leadership with its topic")]
public sealed record HoldMeeting : ICreate<WorkReportView>
{
    /// <summary>编号，不重复</summary>
    public required string ReportNo { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>向谁汇报，什么会议</summary>
    public required MeetingKind Body { get; init; }

    /// <summary>议题</summary>
    public required string Topic { get; init; }

    /// <summary>议程</summary>
    public IReadOnlyList<string>? Agenda { get; init; }
}

internal sealed class HoldMeetingValidator : AbstractValidator<HoldMeeting>
{
    public HoldMeetingValidator()
    {
        RuleFor(r => r.ReportNo).Filled(WorkReport.MaxNoLength);
        RuleFor(r => r.Topic).Filled(WorkReport.MaxTopicLength);
        RuleFor(r => r.Agenda).Must(agenda => agenda is null or { Count: <= WorkReport.MaxAgenda }).Says($"议程最多 {WorkReport.MaxAgenda} 项。", $"At most {WorkReport.MaxAgenda} points.");
        RuleForEach(r => r.Agenda).Filled(AgreedTask.MaxTextLength);
    }
}

internal sealed class HoldMeetingHandler(RecordDesk<WorkReport> desk) : IRequestHandler<HoldMeeting, WorkReportView>
{
    public Task<WorkReportView> Handle(HoldMeeting r, CancellationToken cancellationToken)
    {
        var report = WorkReport.Hold(new NewMeeting(r.ReportNo, r.HeldOn ?? desk.Today, r.Body, r.Topic, r.Agenda ?? []), desk.Now);
        desk.Add(report);
        return Task.FromResult(WorkReportView.Of(report));
    }
}
