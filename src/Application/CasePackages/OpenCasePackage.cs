using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>立一个包案：一组难件，一位领导包，一个单位办，一个人调度。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record OpenCasePackage : ICreate<CasePackageView>
{
    /// <summary>案件名称，不写个人信息</summary>
    public required string Title { get; init; }

    /// <summary>包案事项的登记编号，1 至 50 件</summary>
    public required IReadOnlyList<string> RegNos { get; init; }

    /// <summary>包案责任</summary>
    public required ChargeInput Charge { get; init; }

    /// <summary>立包案的日期；空为今天</summary>
    public DateOnly? OpenedOn { get; init; }
}

internal sealed class OpenCasePackageValidator : AbstractValidator<OpenCasePackage>
{
    public OpenCasePackageValidator()
    {
        RuleFor(r => r.Title).Filled(PackageRecord.MaxTitleLength);
        RuleFor(r => r.RegNos).Must(nos => nos.Count is > 0 and <= PackageRecord.MaxItems).Says($"1 至 {PackageRecord.MaxItems} 件。", $"1 to {PackageRecord.MaxItems} items.");
        RuleForEach(r => r.RegNos).Filled(PackageRecord.MaxNumberLength);
        RuleFor(r => r.Charge).SetValidator(new ChargeInputValidator());
    }
}

internal sealed class OpenCasePackageHandler(PackageDesk desk, ICasePackages packages, IRecordNumbers numbers) : IRequestHandler<OpenCasePackage, CasePackageView>
{
    private const string Series = "BA";

    public async Task<CasePackageView> Handle(OpenCasePackage r, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        await desk.EnsureBodyAsync(r.Charge.ResponsibleOrgCode, cancellationToken);
        var items = await desk.ItemsAsync(r.RegNos, cancellationToken);
        var (county, openedOn) = (await desk.CountyAsync(cancellationToken), r.OpenedOn ?? now.Today);
        var number = await numbers.NextAsync(Series + county, openedOn.Year, cancellationToken);
        var package = LeaderCasePackage.Open(new NewPackage(number, r.Title, items, r.Charge.ToTerms(), openedOn), desk.Now, now);
        packages.Add(package);
        return CasePackageView.Of(package);
    }
}
