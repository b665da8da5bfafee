using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>登记支付。支付人不是申请人，也不是批准人。</summary>
[Requires(Permission.PayCaseFunds)]
public sealed record PayCaseFund : PackageCommand
{
    /// <summary>支付的金额，分</summary>
    public required long Amount { get; init; }

    /// <summary>支付凭证号</summary>
    public required string VoucherNo { get; init; }

    /// <summary>支付日期；空为今天</summary>
    public DateOnly? PaidOn { get; init; }
}

internal sealed class PayCaseFundValidator : AbstractValidator<PayCaseFund>
{
    public PayCaseFundValidator()
    {
        RuleFor(r => r.Amount).InclusiveBetween(1, CaseFund.MaxAmount).Says($"金额以分计，1 至 {CaseFund.MaxAmount}。", $"In fen, 1 to {CaseFund.MaxAmount}.");
        RuleFor(r => r.VoucherNo).Filled(PackageRecord.MaxNumberLength);
    }
}

internal sealed class PayCaseFundHandler(PackageDesk desk) : IRequestHandler<PayCaseFund, CasePackageView>
{
    public async Task<CasePackageView> Handle(PayCaseFund r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.PayFund(r.Sequence, r.Amount, r.VoucherNo, r.PaidOn ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
