using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>登记包案领导接访、下访、约访或者会办一次。</summary>
[Requires(Permission.ManageCasePackages, Permission.WorkOnCasePackages)]
public sealed record RecordLeaderVisit : PackageCommand
{
    /// <summary>方式</summary>
    public required LeaderVisitKind Kind { get; init; }

    /// <summary>见了谁、谈了什么、定了什么</summary>
    public required string Record { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RecordLeaderVisitValidator : AbstractValidator<RecordLeaderVisit>
{
    public RecordLeaderVisitValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.Record).Filled(PackageRecord.MaxTextLength);
    }
}

internal sealed class RecordLeaderVisitHandler(PackageDesk desk) : IRequestHandler<RecordLeaderVisit, CasePackageView>
{
    public async Task<CasePackageView> Handle(RecordLeaderVisit r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.RecordVisit(r.Kind, r.Record, r.On ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
