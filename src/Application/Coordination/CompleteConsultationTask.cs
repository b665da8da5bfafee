using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记会商议定的一项任务完成。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record CompleteConsultationTask : RecordAct, ICommand<ConsultationView>
{
    /// <summary>结果</summary>
    public required string Result { get; init; }

    /// <summary>完成日期；空为今天</summary>
    public DateOnly? DoneOn { get; init; }

    internal int Ordinal { get; private init; }

    public CompleteConsultationTask Of(int ordinal) => this with { Ordinal = ordinal };
}

internal sealed class CompleteConsultationTaskValidator : AbstractValidator<CompleteConsultationTask>
{
    public CompleteConsultationTaskValidator() => RuleFor(r => r.Result).Filled(AgreedTask.MaxTextLength);
}

internal sealed class CompleteConsultationTaskHandler(RecordDesk<JointConsultation> consultations, ConsultationVisibility visible)
    : IRequestHandler<CompleteConsultationTask, ConsultationView>
{
    public async Task<ConsultationView> Handle(CompleteConsultationTask r, CancellationToken cancellationToken)
    {
        await visible.EnsureAsync(r.Id, cancellationToken);
        var consultation = await consultations.TakeAsync(r, "joint-consultation", cancellationToken);
        consultation.CompleteTask(r.Ordinal, r.DoneOn ?? consultations.Today, r.Result, consultations.Today);
        return ConsultationView.Of(consultation);
    }
}
