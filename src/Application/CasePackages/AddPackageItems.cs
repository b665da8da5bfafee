using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>纳入事项：同一包案的难件后来又有的。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record AddPackageItems : PackageCommand
{
    /// <summary>登记编号</summary>
    public required IReadOnlyList<string> RegNos { get; init; }

    /// <summary>纳入日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class AddPackageItemsValidator : AbstractValidator<AddPackageItems>
{
    public AddPackageItemsValidator()
    {
        RuleFor(r => r.RegNos).Must(nos => nos.Count is > 0 and <= PackageRecord.MaxItems).Says($"1 至 {PackageRecord.MaxItems} 件。", $"1 to {PackageRecord.MaxItems} items.");
        RuleForEach(r => r.RegNos).Filled(PackageRecord.MaxNumberLength);
    }
}

internal sealed class AddPackageItemsHandler(PackageDesk desk) : IRequestHandler<AddPackageItems, CasePackageView>
{
    public async Task<CasePackageView> Handle(AddPackageItems r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        var items = await desk.ItemsAsync(r.RegNos, cancellationToken);
        var holdsSealed = (await desk.SealedAsync(package, cancellationToken)).Count > 0;
        package.AddItems(items, holdsSealed, r.On ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
