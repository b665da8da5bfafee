using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>登记当场解决。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record ResolveProblemOnTheSpot : ReceptionCommand, ICommand<ProblemView>
{
    /// <summary>怎样解决的</summary>
    public required string Result { get; init; }
}

internal sealed class ResolveProblemOnTheSpotValidator : AbstractValidator<ResolveProblemOnTheSpot>
{
    public ResolveProblemOnTheSpotValidator() => RuleFor(r => r.Result).Filled(ReceptionDay.MaxTextLength);
}

internal sealed class ResolveProblemOnTheSpotHandler(ReceptionDesk desk) : IRequestHandler<ResolveProblemOnTheSpot, ProblemView>
{
    public async Task<ProblemView> Handle(ResolveProblemOnTheSpot r, CancellationToken cancellationToken)
    {
        var problem = await desk.ProblemAsync(r, cancellationToken);
        problem.ResolveOnTheSpot(r.Result, await desk.OccasionAsync(cancellationToken));
        return ProblemView.Of(problem);
    }
}
