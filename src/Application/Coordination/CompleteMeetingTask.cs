using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记会议议定的一项任务完成。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record CompleteMeetingTask : RecordAct, ICommand<WorkReportView>
{
    /// <summary>结果</summary>
    public required string Result { get; init; }

    /// <summary>完成日期；空为今天</summary>
    public DateOnly? DoneOn { get; init; }

    internal int Ordinal { get; private init; }

    public CompleteMeetingTask Of(int ordinal) => this with { Ordinal = ordinal };
}

internal sealed class CompleteMeetingTaskValidator : AbstractValidator<CompleteMeetingTask>
{
    public CompleteMeetingTaskValidator() => RuleFor(r => r.Result).Filled(AgreedTask.MaxTextLength);
}

internal sealed class CompleteMeetingTaskHandler(RecordDesk<WorkReport> desk) : IRequestHandler<CompleteMeetingTask, WorkReportView>
{
    public async Task<WorkReportView> Handle(CompleteMeetingTask r, CancellationToken cancellationToken)
    {
        var report = await desk.TakeAsync(r, "work-report", cancellationToken);
        report.CompleteTask(r.Ordinal, r.DoneOn ?? desk.Today, r.Result, desk.Today);
        return WorkReportView.Of(report);
    }
}
