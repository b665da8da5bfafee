using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Reception;

/// <summary>把问题转为信访事项（走访）：内容、来访人、性质都取自问题，不用再填；登记编号随即给出。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record BringProblemIn : ReceptionCommand, ICommand<ProblemView>;

internal sealed class BringProblemInValidator : AbstractValidator<BringProblemIn>;

internal sealed class BringProblemInHandler(ReceptionDesk desk, IRegistrationNumbers numbers) : IRequestHandler<BringProblemIn, ProblemView>
{
    public async Task<ProblemView> Handle(BringProblemIn r, CancellationToken cancellationToken)
    {
        var problem = await desk.ProblemAsync(r, cancellationToken);
        var (_, _, division) = await desk.UnitAsync(cancellationToken);
        var regNo = await numbers.NextAsync(division, desk.Today.Year, cancellationToken);
        problem.BringIn(PetitionItemId.New(desk.Now), regNo, await desk.OccasionAsync(cancellationToken));
        return ProblemView.Of(problem);
    }
}
