using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>批准资金；少批、不批的写明理由。批准人不是申请人。</summary>
[Requires(Permission.ApproveCaseFunds)]
public sealed record DecideCaseFund : PackageCommand
{
    /// <summary>批准的金额，分；不批准的为 0</summary>
    public required long Amount { get; init; }

    /// <summary>少批、不批的理由</summary>
    public string? Reason { get; init; }

    /// <summary>批准日期；空为今天</summary>
    public DateOnly? DecidedOn { get; init; }
}

internal sealed class DecideCaseFundValidator : AbstractValidator<DecideCaseFund>
{
    public DecideCaseFundValidator()
    {
        RuleFor(r => r.Amount).InclusiveBetween(0, CaseFund.MaxAmount).Says($"金额以分计，0 至 {CaseFund.MaxAmount}。", $"In fen, 0 to {CaseFund.MaxAmount}.");
        RuleFor(r => r.Reason).AtMost(PackageRecord.MaxTextLength);
    }
}

internal sealed class DecideCaseFundHandler(PackageDesk desk) : IRequestHandler<DecideCaseFund, CasePackageView>
{
    public async Task<CasePackageView> Handle(DecideCaseFund r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.DecideFund(r.Sequence, r.Amount, string.IsNullOrWhiteSpace(r.Reason) ? null : r.Reason, r.DecidedOn ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
