using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Petitions;

/// <summary>受理：责任单位开始办理；第三十一条第六项的事项由此起算六十日。</summary>
[Requires(Permission.HandlePetition)]
public sealed record AcceptPetition : PetitionCommand
{
    /// <summary>受理日期；空为今天</summary>
    public DateOnly? AcceptedOn { get; init; }
}

/// <remarks>Nothing to check in shape: the day is checked in the domain.</remarks>
internal sealed class AcceptPetitionValidator : AbstractValidator<AcceptPetition>;

internal sealed class AcceptPetitionHandler(PetitionDesk desk) : IRequestHandler<AcceptPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(AcceptPetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Accept(r.AcceptedOn ?? now.Today, now);
        return PetitionReceipt.Of(item, now);
    }
}
