using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>列出可见的问题，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListFindings : PageRequest, IQuery<Page<InspectionFindingView>>
{
    /// <summary>有问题的单位（代码）</summary>
    public string? OrgCode { get; init; }

    /// <summary>检查要点的代码</summary>
    public string? Point { get; init; }

    /// <summary>经办人（登录名）</summary>
    public string? Clerk { get; init; }

    /// <summary>列入哪一期通报</summary>
    public string? BulletinNo { get; init; }

    /// <summary>走到哪一步</summary>
    public FindingStatus? Status { get; init; }

    internal IQueryable<InspectionFinding> Apply(IQueryable<InspectionFinding> all)
    {
        if (OrgCode is { } org) all = all.Where(f => f.OrgCode == org);
        if (Point is { } point) all = all.Where(f => f.Point == point);
        if (Clerk is { } clerk) all = all.Where(f => f.Clerk == clerk);
        if (BulletinNo is { } bulletin) all = all.Where(f => f.BulletinNo == bulletin);
        if (Status is { } status) all = all.Where(f => f.Status == status);
        return all;
    }
}

internal sealed class ListFindingsValidator : AbstractValidator<ListFindings>
{
    public ListFindingsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.Point).AtMost(SupervisionRecord.MaxNumberLength);
        RuleFor(q => q.Clerk).AtMost(Petitioner.MaxNameLength);
        RuleFor(q => q.BulletinNo).AtMost(SupervisionRecord.MaxNumberLength);
        RuleFor(q => q.Status).Known();
    }
}

internal sealed class ListFindingsHandler(SupervisionDesk desk) : IRequestHandler<ListFindings, Page<InspectionFindingView>>
{
    public async Task<Page<InspectionFindingView>> Handle(ListFindings q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync<InspectionFinding>(cancellationToken));
        if (q.After<SupervisionKey>() is { Id: var last }) found = found.Where(f => f.Id < last);
        var rows = await found.OrderByDescending(f => f.Id).Select(InspectionFindingView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new SupervisionKey(row.Id));
    }
}
