using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>列出可见的复查复核，新申请的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListReviews : PageRequest, IQuery<Page<ReviewListItem>>
{
    /// <summary>复查 review，或者复核 final_review</summary>
    public ReviewTier? Tier { get; init; }

    /// <summary>状态</summary>
    public ReviewStatus? Status { get; init; }

    /// <summary>结论</summary>
    public ReviewOutcome? Outcome { get; init; }

    /// <summary>撤销、变更的事由</summary>
    public RevocationGround? Ground { get; init; }

    /// <summary>是否受理过</summary>
    public bool? Accepted { get; init; }

    /// <summary>是否在法定末日以内作出意见或者决定不予受理；只列已经了结的</summary>
    public bool? OnTime { get; init; }

    /// <summary>复查（复核）机关代码</summary>
    public string? BodyCode { get; init; }

    /// <summary>作出被申请意见的机关代码</summary>
    public string? AttackedOrgCode { get; init; }

    /// <summary>提出日期不早于（含）</summary>
    public DateOnly? AppliedFrom { get; init; }

    /// <summary>提出日期不晚于（含）</summary>
    public DateOnly? AppliedTo { get; init; }

    internal IQueryable<ReviewCase> Apply(IQueryable<ReviewCase> reviews)
    {
        if (Tier is { } tier) reviews = reviews.Where(r => r.Tier == tier);
        if (Status is { } status) reviews = reviews.Where(r => r.Status == status);
        if (Outcome is { } outcome) reviews = reviews.Where(r => r.Outcome == outcome);
        if (Ground is { } ground) reviews = reviews.Where(r => r.Ground == ground);
        if (Accepted is { } accepted) reviews = reviews.Where(r => r.AcceptedOn != null == accepted);
        if (OnTime is { } onTime) reviews = reviews.Where(r => r.Deadlines.Any(d => d.MetOn != null && d.LegalDue != null && d.MetOn <= d.LegalDue == onTime));
        if (BodyCode is { } body) reviews = reviews.Where(r => r.BodyCode == body);
        if (AttackedOrgCode is { } attacked) reviews = reviews.Where(r => r.AttackedOrgCode == attacked);
        if (AppliedFrom is { } from) reviews = reviews.Where(r => r.AppliedOn >= from);
        if (AppliedTo is { } to) reviews = reviews.Where(r => r.AppliedOn <= to);
        return reviews;
    }
}

internal sealed class ListReviewsValidator : AbstractValidator<ListReviews>
{
    public ListReviewsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Tier).Known();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Outcome).Known();
        RuleFor(q => q.Ground).Known();
        RuleFor(q => q.AppliedTo).Must((q, to) => to is null || q.AppliedFrom is null || to >= q.AppliedFrom)
            .Says("不能早于 appliedFrom。", "Cannot be before appliedFrom.");
    }
}

internal sealed class ListReviewsHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps) : IRequestHandler<ListReviews, Page<ReviewListItem>>
{
    public async Task<Page<ReviewListItem>> Handle(ListReviews q, CancellationToken cancellationToken)
    {
        var visible = ReviewVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var reviews = q.Apply(store.Query<ReviewCase>().Where(visible));
        if (q.After<ReviewKey>() is { } last)
        {
            var (day, id) = (last.AppliedOn, last.Id);
            reviews = reviews.Where(r => r.AppliedOn < day || (r.AppliedOn == day && r.Id < id));
        }

        var rows = await reviews
            .OrderByDescending(r => r.AppliedOn).ThenByDescending(r => r.Id)
            .ProjectTo<ReviewListRow>(maps).Take(q.Wanted)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ReviewKey(row.Item.AppliedOn, row.Item.Id)).Map(row => row.ToItem(desk.Today));
    }
}

/// <summary>Where a page of reviews ended.</summary>
internal sealed record ReviewKey(DateOnly AppliedOn, Guid Id);
