using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>登记一项措施完成，或者写明理由不再采取。</summary>
[Requires(Permission.ManageCasePackages, Permission.WorkOnCasePackages)]
public sealed record SettlePackageMeasure : PackageCommand
{
    /// <summary>完成；否则不再采取</summary>
    public required bool Done { get; init; }

    /// <summary>结果，或者不再采取的理由</summary>
    public required string Result { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class SettlePackageMeasureValidator : AbstractValidator<SettlePackageMeasure>
{
    public SettlePackageMeasureValidator() => RuleFor(r => r.Result).Filled(PackageRecord.MaxTextLength);
}

internal sealed class SettlePackageMeasureHandler(PackageDesk desk) : IRequestHandler<SettlePackageMeasure, CasePackageView>
{
    public async Task<CasePackageView> Handle(SettlePackageMeasure r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.SettleMeasure(r.Sequence, r.Done, r.Result, r.On ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
