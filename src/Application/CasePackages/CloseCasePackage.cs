using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>办结包案：化解、稳控或者退回，附证据（退回的附理由）；化解、稳控的进入观察期。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record CloseCasePackage : PackageCommand
{
    /// <summary>resolved、stable 或 returned</summary>
    public required PackageStatus Outcome { get; init; }

    /// <summary>证据：协议、息诉承诺、支付凭证、回访记录等；退回的写理由</summary>
    public required string Evidence { get; init; }

    /// <summary>办结日期；空为今天</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>观察多少日，1 至 730；空为本地配置的日数</summary>
    public int? WatchDays { get; init; }
}

internal sealed class CloseCasePackageValidator : AbstractValidator<CloseCasePackage>
{
    private const int LongestWatch = 730;

    public CloseCasePackageValidator()
    {
        RuleFor(r => r.Outcome).Must(o => o is PackageStatus.Resolved or PackageStatus.Stable or PackageStatus.Returned)
            .Says("须为 resolved、stable 或 returned。", "Must be resolved, stable or returned.");
        RuleFor(r => r.Evidence).Filled(PackageRecord.MaxTextLength);
        RuleFor(r => r.WatchDays).InclusiveBetween(1, LongestWatch).Says($"应为 1 至 {LongestWatch} 日。", $"1 to {LongestWatch} days.");
    }
}

internal sealed class CloseCasePackageHandler(PackageDesk desk, CasePackageSettings settings) : IRequestHandler<CloseCasePackage, CasePackageView>
{
    public async Task<CasePackageView> Handle(CloseCasePackage r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.Close(r.Outcome, r.Evidence, r.ClosedOn ?? now.Today, r.WatchDays ?? settings.WatchDays, now);
        return CasePackageView.Of(package);
    }
}
