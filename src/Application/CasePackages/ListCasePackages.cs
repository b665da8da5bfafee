using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>列出可见的包案，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListCasePackages : PageRequest, IQuery<Page<CasePackageListItem>>
{
    /// <summary>走到哪一步</summary>
    public PackageStatus? Status { get; init; }

    /// <summary>现在的责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>现在的包案领导</summary>
    public string? LeaderName { get; init; }

    /// <summary>包案事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>提请过停滞的</summary>
    public bool? Stalled { get; init; }
}

/// <summary>包案清单的一条；全部内容见 /case-packages/{id}，一表见 /case-packages/ledger。</summary>
public sealed record CasePackageListItem
{
    public required Guid Id { get; init; }

    public required string PackageNo { get; init; }

    public required string Title { get; init; }

    public required PackageStatus Status { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>包案领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>责任单位代码</summary>
    public required string ResponsibleOrgCode { get; init; }

    /// <summary>目标日期</summary>
    public required DateOnly TargetOn { get; init; }

    /// <summary>提请停滞的次数</summary>
    public required int Escalations { get; init; }
}

internal sealed class ListCasePackagesValidator : AbstractValidator<ListCasePackages>
{
    public ListCasePackagesValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.ResponsibleOrgCode).IsOrganizationCode();
        RuleFor(q => q.LeaderName).AtMost(PackageRecord.MaxNameLength);
        RuleFor(q => q.RegNo).AtMost(PackageRecord.MaxNumberLength);
    }
}

internal sealed class ListCasePackagesHandler(PackageDesk desk) : IRequestHandler<ListCasePackages, Page<CasePackageListItem>>
{
    public async Task<Page<CasePackageListItem>> Handle(ListCasePackages q, CancellationToken cancellationToken)
    {
        var found = Apply(q, await desk.VisibleAsync(cancellationToken));
        if (q.After<CasePackageKey>() is { Id: var last }) found = found.Where(c => c.Id < last);
        var rows = await found.OrderByDescending(c => c.Id)
            .Select(c => new { Package = c, Charge = c.Charges.First(x => x.Until == null) })
            .Select(c => new CasePackageListItem
            {
                Id = c.Package.Id,
                PackageNo = c.Package.PackageNo,
                Title = c.Package.Title,
                Status = c.Package.Status,
                OpenedOn = c.Package.OpenedOn,
                ClosedOn = c.Package.ClosedOn,
                LeaderName = c.Charge.LeaderName,
                ResponsibleOrgCode = c.Charge.ResponsibleOrgCode,
                TargetOn = c.Charge.TargetOn,
                Escalations = c.Package.Escalations.Count,
            })
            .Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new CasePackageKey(row.Id));
    }

    private static IQueryable<LeaderCasePackage> Apply(ListCasePackages q, IQueryable<LeaderCasePackage> all)
    {
        if (q.Status is { } status) all = all.Where(c => c.Status == status);
        if (q.ResponsibleOrgCode is { } body) all = all.Where(c => c.Charges.Any(x => x.Until == null && x.ResponsibleOrgCode == body));
        if (q.LeaderName is { } leader) all = all.Where(c => c.Charges.Any(x => x.Until == null && x.LeaderName == leader));
        if (q.RegNo is { } regNo) all = all.Where(c => c.Items.Any(i => i.RegNo == regNo));
        if (q.Stalled is { } stalled) all = all.Where(c => c.Escalations.Any() == stalled);
        return all;
    }
}

/// <summary>Where a page of packages ended.</summary>
internal sealed record CasePackageKey(Guid Id);
