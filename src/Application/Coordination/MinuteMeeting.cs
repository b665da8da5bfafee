using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记纪要和议定的任务；再次登记的，纪要更正，任务增加。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record MinuteMeeting : RecordAct, ICommand<WorkReportView>
{
    /// <summary>纪要</summary>
    public required string Minutes { get; init; }

    /// <summary>议定的任务</summary>
    public IReadOnlyList<TaskInput>? Tasks { get; init; }
}

internal sealed class MinuteMeetingValidator : AbstractValidator<MinuteMeeting>
{
    public MinuteMeetingValidator()
    {
        RuleFor(r => r.Minutes).Filled(WorkReport.MaxMinutesLength);
        RuleFor(r => r.Tasks).Must(tasks => tasks is null or { Count: <= AgreedTask.MaxTasks }).Says($"最多 {AgreedTask.MaxTasks} 项任务。", $"At most {AgreedTask.MaxTasks} tasks.");
        RuleForEach(r => r.Tasks).SetValidator(new TaskInputValidator());
    }
}

internal sealed class MinuteMeetingHandler(RecordDesk<WorkReport> desk, PetitionDesk organizations) : IRequestHandler<MinuteMeeting, WorkReportView>
{
    public async Task<WorkReportView> Handle(MinuteMeeting r, CancellationToken cancellationToken)
    {
        var report = await desk.TakeAsync(r, "work-report", cancellationToken);
        var tasks = r.Tasks?.Select(t => t.ToTask()).ToList() ?? [];
        foreach (var task in tasks) await organizations.EnsureOrganizationAsync(task.OwnerOrgCode, "tasks", cancellationToken);
        report.Minute(r.Minutes, tasks, desk.Today);
        return WorkReportView.Of(report);
    }
}
