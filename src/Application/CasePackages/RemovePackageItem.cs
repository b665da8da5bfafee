using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>移出一件事项；只剩一件的登记退回。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record RemovePackageItem : PackageCommand
{
    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>移出日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RemovePackageItemValidator : AbstractValidator<RemovePackageItem>
{
    public RemovePackageItemValidator() => RuleFor(r => r.RegNo).Filled(PackageRecord.MaxNumberLength);
}

internal sealed class RemovePackageItemHandler(PackageDesk desk) : IRequestHandler<RemovePackageItem, CasePackageView>
{
    public async Task<CasePackageView> Handle(RemovePackageItem r, CancellationToken cancellationToken)
    {
        var (package, now) = await desk.TakeAsync(r, cancellationToken);
        var item = package.Items.FirstOrDefault(i => i.RegNo == r.RegNo)
            ?? throw new InvalidRequestException("regNo", "包案中没有这件事项。", "The package holds no such item.");
        package.RemoveItem(item.Item, r.On ?? now.Today, now);
        return CasePackageView.Of(package);
    }
}
