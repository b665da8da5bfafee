using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记会商的结论和任务；结论约束事项此后的甄别。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record ConcludeConsultation : RecordAct, ICommand<ConsultationView>
{
    /// <summary>走哪一条路：court 法院、public_security 公安、petition_procedure 信访程序、department 部门</summary>
    public required BoundPath Conclusion { get; init; }

    /// <summary>理由</summary>
    public required string Reasons { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>议定的任务</summary>
    public IReadOnlyList<TaskInput>? Tasks { get; init; }
}

internal sealed class ConcludeConsultationValidator : AbstractValidator<ConcludeConsultation>
{
    public ConcludeConsultationValidator()
    {
        RuleFor(r => r.Reasons).Filled(JointConsultation.MaxTextLength);
        RuleFor(r => r.Tasks).Must(tasks => tasks is null or { Count: <= AgreedTask.MaxTasks }).Says($"最多 {AgreedTask.MaxTasks} 项任务。", $"At most {AgreedTask.MaxTasks} tasks.");
        RuleForEach(r => r.Tasks).SetValidator(new TaskInputValidator());
    }
}

internal sealed class ConcludeConsultationHandler(RecordDesk<JointConsultation> consultations, ConsultationVisibility visible, PetitionDesk desk)
    : IRequestHandler<ConcludeConsultation, ConsultationView>
{
    public async Task<ConsultationView> Handle(ConcludeConsultation r, CancellationToken cancellationToken)
    {
        await visible.EnsureAsync(r.Id, cancellationToken);
        var consultation = await consultations.TakeAsync(r, "joint-consultation", cancellationToken);
        var tasks = r.Tasks?.Select(t => t.ToTask()).ToList() ?? [];
        foreach (var task in tasks) await desk.EnsureOrganizationAsync(task.OwnerOrgCode, "tasks", cancellationToken);
        consultation.Conclude(r.Conclusion, r.Reasons, r.ConcludedOn ?? consultations.Today, tasks, consultations.Today);
        return ConsultationView.Of(consultation);
    }
}
