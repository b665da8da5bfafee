using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>变更包案责任：换领导、单位、调度人，改目标、期限、节奏；自某日起，写明理由，前一段不改。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record ChangePackageCharge : PackageCommand
{
    /// <summary>自某日起的全部责任，没有变的也写上</summary>
    public required ChargeInput Charge { get; init; }

    /// <summary>自这一日起；空为今天</summary>
    public DateOnly? From { get; init; }

    /// <summary>为什么变更</summary>
    public required string Reason { get; init; }
}

internal sealed class ChangePackageChargeValidator : AbstractValidator<ChangePackageCharge>
{
    public ChangePackageChargeValidator()
    {
        RuleFor(r => r.Charge).SetValidator(new ChargeInputValidator());
        RuleFor(r => r.Reason).Filled(PackageRecord.MaxTextLength);
    }
}

internal sealed class ChangePackageChargeHandler(PackageDesk desk) : IRequestHandler<ChangePackageCharge, CasePackageView>
{
    public async Task<CasePackageView> Handle(ChangePackageCharge r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        await desk.EnsureBodyAsync(r.Charge.ResponsibleOrgCode, cancellationToken);
        var accused = (await desk.SealedAsync(package, cancellationToken)).Select(item => item.Accused).OfType<string>().ToList();
        package.ChangeCharge(r.Charge.ToTerms(), accused, r.From ?? now.Today, r.Reason, now);
        return CasePackageView.Of(package);
    }
}
