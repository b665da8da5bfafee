using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>把问题交给一个单位，定下报结果的日期；可以交给几个单位，各登记一次。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record AssignProblem : ReceptionCommand, ICommand<ProblemView>
{
    /// <summary>单位代码</summary>
    public required string OrgCode { get; init; }

    /// <summary>报结果的期限（含）</summary>
    public required DateOnly DueOn { get; init; }
}

internal sealed class AssignProblemValidator : AbstractValidator<AssignProblem>
{
    public AssignProblemValidator() => RuleFor(r => r.OrgCode).Filled(ReceptionSession.MaxNumberLength);
}

internal sealed class AssignProblemHandler(ReceptionDesk desk) : IRequestHandler<AssignProblem, ProblemView>
{
    public async Task<ProblemView> Handle(AssignProblem r, CancellationToken cancellationToken)
    {
        await desk.EnsureBodyAsync(r.OrgCode, "orgCode", cancellationToken);
        var problem = await desk.ProblemAsync(r, cancellationToken);
        problem.Assign(r.OrgCode, r.DueOn, await desk.OccasionAsync(cancellationToken));
        return ProblemView.Of(problem);
    }
}
