using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>指定经办人，须是现责任单位的在用用户。</summary>
[Requires(Permission.AssignOfficers)]
public sealed record NameOfficer : PetitionCommand
{
    /// <summary>经办人（登录名）</summary>
    public required string Officer { get; init; }
}

internal sealed class NameOfficerValidator : AbstractValidator<NameOfficer>
{
    public NameOfficerValidator() => RuleFor(r => r.Officer).Filled(Petitioner.MaxNameLength);
}

internal sealed class NameOfficerHandler(PetitionDesk desk, IOfficers officers) : IRequestHandler<NameOfficer, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(NameOfficer r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        var unit = item.ResponsibleOrgCode ?? item.ReceivingOrgCode;
        Lawful.Ensure(await officers.IsActiveInAsync(r.Officer, unit, cancellationToken) ? null : PetitionRefusals.OfficerOfOtherUnit);
        item.NameOfficer(r.Officer, now);
        return PetitionReceipt.Of(item, now);
    }
}
