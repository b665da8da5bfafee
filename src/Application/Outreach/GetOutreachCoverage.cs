using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>宣讲覆盖：每个乡镇（街道）宣讲几次、多少人次、最近哪一日；没有宣讲到的也列出。培训不算宣讲。</summary>
[Requires(Permission.ReadReports)]
public sealed record GetOutreachCoverage : IQuery<IReadOnlyList<TownshipCoverage>>
{
    /// <summary>日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }
}

/// <summary>一个乡镇（街道）的宣讲。</summary>
/// <param name="AreaCode">行政区划代码</param>
/// <param name="Name">名称</param>
/// <param name="Events">次数</param>
/// <param name="Audience">人次</param>
/// <param name="LastOn">最近一次的日期；没有的为空</param>
public sealed record TownshipCoverage(string AreaCode, string Name, int Events, int Audience, DateOnly? LastOn);

internal sealed class GetOutreachCoverageValidator : AbstractValidator<GetOutreachCoverage>
{
    public GetOutreachCoverageValidator() =>
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
}

internal sealed class GetOutreachCoverageHandler(IReadStore store, IOrganizationDirectory organizations)
    : IRequestHandler<GetOutreachCoverage, IReadOnlyList<TownshipCoverage>>
{
    public async Task<IReadOnlyList<TownshipCoverage>> Handle(GetOutreachCoverage q, CancellationToken cancellationToken)
    {
        var held = store.Query<OutreachEvent>().Where(e => e.Kind != OutreachKind.Training);
        if (q.HeldFrom is { } from) held = held.Where(e => e.HeldOn >= from);
        if (q.HeldTo is { } to) held = held.Where(e => e.HeldOn <= to);
        var reached = await held.GroupBy(e => e.AreaCode)
            .Select(g => new { g.Key, Events = g.Count(), Audience = g.Sum(e => e.Audience), LastOn = g.Max(e => e.HeldOn) })
            .ToDictionaryAsync(g => g.Key, cancellationToken);
        var tree = await organizations.CurrentAsync(cancellationToken);
        return [.. tree.Codes.Select(tree.Find).OfType<OrganizationNode>().Where(o => o is { IsAbolished: false, Kind: OrganizationKind.Township })
            .OrderBy(o => o.DivisionCode, StringComparer.Ordinal)
            .Select(o => reached.TryGetValue(o.DivisionCode, out var r) ? new TownshipCoverage(o.DivisionCode, o.Name, r.Events, r.Audience, r.LastOn) : new TownshipCoverage(o.DivisionCode, o.Name, 0, 0, null))];
    }
}
