using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>引导就地反映：写明可去的单位、地址和时间（第二十条第四款）。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record GuideProblem : ReceptionCommand, ICommand<ProblemView>
{
    /// <summary>可去的单位</summary>
    public string? Body { get; init; }

    /// <summary>地址</summary>
    public string? Address { get; init; }

    /// <summary>时间</summary>
    public string? Hours { get; init; }
}

internal sealed class GuideProblemValidator : AbstractValidator<GuideProblem>
{
    public GuideProblemValidator()
    {
        RuleFor(r => r.Body).AtMost(ReceptionDay.MaxPlaceLength);
        RuleFor(r => r.Address).AtMost(ReceptionDay.MaxPlaceLength);
        RuleFor(r => r.Hours).AtMost(ReceptionDay.MaxNameLength);
    }
}

internal sealed class GuideProblemHandler(ReceptionDesk desk) : IRequestHandler<GuideProblem, ProblemView>
{
    public async Task<ProblemView> Handle(GuideProblem r, CancellationToken cancellationToken)
    {
        var problem = await desk.ProblemAsync(r, cancellationToken);
        problem.Guide(new LocalPlace(r.Body ?? "", r.Address ?? "", r.Hours ?? ""), await desk.OccasionAsync(cancellationToken));
        return ProblemView.Of(problem);
    }
}
