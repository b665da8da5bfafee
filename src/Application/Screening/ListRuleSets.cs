using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Screening;

/// <summary>按地区、生效日顺序列出各地制定的甄别规则组；各条件同时满足。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record ListRuleSets : PageRequest, IQuery<Page<RuleSetView>>
{
    /// <summary>行政区划代码，须与规则组所写相同</summary>
    public string? Division { get; init; }

    /// <summary>只列这一日有效的</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ListRuleSetsValidator : AbstractValidator<ListRuleSets>
{
    public ListRuleSetsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Division).IsDivision();
    }
}

internal sealed class ListRuleSetsHandler(IReadStore store) : IRequestHandler<ListRuleSets, Page<RuleSetView>>
{
    public async Task<Page<RuleSetView>> Handle(ListRuleSets q, CancellationToken cancellationToken)
    {
        var found = await After(Matching(q), q.After<RuleSetKey>())
            .OrderBy(set => set.Division).ThenBy(set => set.EffectiveFrom).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(found, q, set => new RuleSetKey(set.Division, set.EffectiveFrom));
    }

    private IQueryable<RuleSetView> Matching(ListRuleSets q)
    {
        var sets = RuleSetView.In(store).Where(set => q.Division == null || set.Division == q.Division);
        return q.On is { } on ? sets.Where(set => set.EffectiveFrom <= on && (set.EffectiveTo == null || on <= set.EffectiveTo)) : sets;
    }

    private static IQueryable<RuleSetView> After(IQueryable<RuleSetView> sets, RuleSetKey? last) => last is null ? sets : sets.Where(set =>
        set.Division.CompareTo(last.Division) > 0 || (set.Division == last.Division && set.EffectiveFrom > last.EffectiveFrom));
}

/// <summary>Where a page of rule sets ended.</summary>
internal sealed record RuleSetKey(string Division, DateOnly EffectiveFrom);
