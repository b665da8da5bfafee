using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>申请疑难信访资金，金额以分计。</summary>
[Requires(Permission.ManageCasePackages, Permission.WorkOnCasePackages)]
public sealed record ApplyForCaseFund : PackageCommand
{
    /// <summary>金额，分</summary>
    public required long Amount { get; init; }

    /// <summary>用途</summary>
    public required string Purpose { get; init; }

    /// <summary>申请日期；空为今天</summary>
    public DateOnly? AppliedOn { get; init; }
}

internal sealed class ApplyForCaseFundValidator : AbstractValidator<ApplyForCaseFund>
{
    public ApplyForCaseFundValidator()
    {
        RuleFor(r => r.Amount).InclusiveBetween(1, CaseFund.MaxAmount).Says($"金额以分计，1 至 {CaseFund.MaxAmount}。", $"In fen, 1 to {CaseFund.MaxAmount}.");
        RuleFor(r => r.Purpose).Filled(PackageRecord.MaxTextLength);
    }
}

internal sealed class ApplyForCaseFundHandler(PackageDesk desk) : IRequestHandler<ApplyForCaseFund, CasePackageView>
{
    public async Task<CasePackageView> Handle(ApplyForCaseFund r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.ApplyForFund(r.Amount, r.Purpose, r.AppliedOn ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
