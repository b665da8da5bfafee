using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>专人调度一次：查进展、提要求；下次最迟的日期按节奏推算。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record DispatchCasePackage : PackageCommand
{
    /// <summary>查到什么，要求什么</summary>
    public required string Record { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class DispatchCasePackageValidator : AbstractValidator<DispatchCasePackage>
{
    public DispatchCasePackageValidator() => RuleFor(r => r.Record).Filled(PackageRecord.MaxTextLength);
}

internal sealed class DispatchCasePackageHandler(PackageDesk desk) : IRequestHandler<DispatchCasePackage, CasePackageView>
{
    public async Task<CasePackageView> Handle(DispatchCasePackage r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.Dispatch(r.Record, r.On ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
