using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>定方案，或者补充措施：做什么，谁做，到哪一日。</summary>
[Requires(Permission.ManageCasePackages, Permission.WorkOnCasePackages)]
public sealed record PlanPackage : PackageCommand
{
    /// <summary>措施，1 至 50 项</summary>
    public required IReadOnlyList<MeasureInput> Measures { get; init; }

    /// <summary>定下的日期；空为今天</summary>
    public DateOnly? SetOn { get; init; }
}

internal sealed class PlanPackageValidator : AbstractValidator<PlanPackage>
{
    private const int MostAtOnce = 50;

    public PlanPackageValidator()
    {
        RuleFor(r => r.Measures).Must(all => all.Count is > 0 and <= MostAtOnce).Says($"1 至 {MostAtOnce} 项。", $"1 to {MostAtOnce} measures.");
        RuleForEach(r => r.Measures).SetValidator(new MeasureInputValidator());
    }
}

internal sealed class PlanPackageHandler(PackageDesk desk) : IRequestHandler<PlanPackage, CasePackageView>
{
    public async Task<CasePackageView> Handle(PlanPackage r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        package.Plan([.. r.Measures.Select(m => new PlannedMeasure(m.Text, m.Owner, m.DueOn))], r.SetOn ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}

/// <summary>一项措施。</summary>
public sealed record MeasureInput
{
    /// <summary>做什么</summary>
    public required string Text { get; init; }

    /// <summary>由谁做</summary>
    public string? Owner { get; init; }

    /// <summary>完成期限（含）</summary>
    public required DateOnly DueOn { get; init; }
}

internal sealed class MeasureInputValidator : AbstractValidator<MeasureInput>
{
    public MeasureInputValidator()
    {
        RuleFor(m => m.Text).Filled(PackageRecord.MaxTextLength);
        RuleFor(m => m.Owner).AtMost(PackageRecord.MaxNameLength);
    }
}
