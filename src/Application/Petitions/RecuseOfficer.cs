using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记回避：与事项或者信访人有直接利害关系的人员不得办理。</summary>
[Requires(Permission.RecordRecusal)]
public sealed record RecuseOfficer : PetitionCommand
{
    /// <summary>应当回避的人员（登录名）</summary>
    public required string Officer { get; init; }

    /// <summary>利害关系</summary>
    public required string Reason { get; init; }
}

internal sealed class RecuseOfficerValidator : AbstractValidator<RecuseOfficer>
{
    public RecuseOfficerValidator()
    {
        RuleFor(r => r.Officer).Filled(Petitioner.MaxNameLength);
        RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
    }
}

internal sealed class RecuseOfficerHandler(PetitionDesk desk) : IRequestHandler<RecuseOfficer, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RecuseOfficer r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Recuse(r.Officer, r.Reason, now);
        return PetitionReceipt.Of(item, now);
    }
}
