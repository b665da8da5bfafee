using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>登记观察期内的反弹：包案继续，重定目标日期。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record ReboundCasePackage : PackageCommand
{
    /// <summary>反弹情况</summary>
    public required string Reason { get; init; }

    /// <summary>新的目标日期</summary>
    public required DateOnly TargetOn { get; init; }

    /// <summary>反弹日期；空为今天</summary>
    public DateOnly? ReboundOn { get; init; }
}

internal sealed class ReboundCasePackageValidator : AbstractValidator<ReboundCasePackage>
{
    public ReboundCasePackageValidator() => RuleFor(r => r.Reason).Filled(PackageRecord.MaxTextLength);
}

internal sealed class ReboundCasePackageHandler(PackageDesk desk) : IRequestHandler<ReboundCasePackage, CasePackageView>
{
    public async Task<CasePackageView> Handle(ReboundCasePackage r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.Rebound(r.ReboundOn ?? now.Today, r.Reason, r.TargetOn, now);
        return CasePackageView.Of(package);
    }
}
