using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>承办单位报结果；都报了的，问题即已解决。</summary>
[Requires(Permission.KeepReceptions, Permission.HandlePetition)]
public sealed record ReportProblem : ReceptionCommand, ICommand<ProblemView>
{
    /// <summary>单位代码；空为本单位</summary>
    public string? OrgCode { get; init; }

    /// <summary>结果</summary>
    public required string Result { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ReportProblemValidator : AbstractValidator<ReportProblem>
{
    public ReportProblemValidator() => RuleFor(r => r.Result).Filled(ReceptionDay.MaxTextLength);
}

internal sealed class ReportProblemHandler(ReceptionDesk desk) : IRequestHandler<ReportProblem, ProblemView>
{
    public async Task<ProblemView> Handle(ReportProblem r, CancellationToken cancellationToken)
    {
        var problem = await desk.ProblemAsync(r, cancellationToken);
        problem.Report(r.OrgCode ?? desk.Actor.UnitCode, r.Result, r.On ?? desk.Today, await desk.OccasionAsync(cancellationToken));
        return ProblemView.Of(problem);
    }
}
