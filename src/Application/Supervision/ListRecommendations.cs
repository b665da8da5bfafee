using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>列出可见的建议，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListRecommendations : PageRequest, IQuery<Page<RecommendationView>>
{
    /// <summary>被建议单位的代码</summary>
    public string? OrgCode { get; init; }

    /// <summary>建议的种类</summary>
    public RecommendationKind? Kind { get; init; }

    /// <summary>走到哪一步</summary>
    public RecommendationStatus? Status { get; init; }

    /// <summary>采纳情况</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>提出日期不早于（含）</summary>
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>提出日期不晚于（含）</summary>
    public DateOnly? IssuedTo { get; init; }

    internal IQueryable<Recommendation> Apply(IQueryable<Recommendation> all)
    {
        if (OrgCode is { } org) all = all.Where(r => r.OrgCode == org);
        if (Kind is { } kind) all = all.Where(r => r.Kind == kind);
        if (Status is { } status) all = all.Where(r => r.Status == status);
        if (Adoption is { } adoption) all = all.Where(r => r.Adoption == adoption);
        if (IssuedFrom is { } from) all = all.Where(r => r.IssuedOn >= from);
        if (IssuedTo is { } to) all = all.Where(r => r.IssuedOn <= to);
        return all;
    }
}

internal sealed class ListRecommendationsValidator : AbstractValidator<ListRecommendations>
{
    public ListRecommendationsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.Kind).Known();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Adoption).Known();
        RuleFor(q => q.IssuedTo).Must((q, to) => to is null || q.IssuedFrom is null || to >= q.IssuedFrom).Says("不能早于 issuedFrom。", "Cannot be before issuedFrom.");
    }
}

internal sealed class ListRecommendationsHandler(SupervisionDesk desk) : IRequestHandler<ListRecommendations, Page<RecommendationView>>
{
    public async Task<Page<RecommendationView>> Handle(ListRecommendations q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync<Recommendation>(cancellationToken));
        if (q.After<RecommendationKey>() is { } last) found = found.Where(r => r.IssuedOn < last.IssuedOn || (r.IssuedOn == last.IssuedOn && r.Id < last.Id));
        var rows = await found.OrderByDescending(r => r.IssuedOn).ThenByDescending(r => r.Id).Select(RecommendationView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new RecommendationKey(row.IssuedOn, row.Id));
    }
}

/// <summary>Where a page of recommendations ended.</summary>
internal sealed record RecommendationKey(DateOnly IssuedOn, Guid Id);
