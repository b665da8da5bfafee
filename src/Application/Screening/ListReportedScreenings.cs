using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>甄别采纳报表每个数字背后的逐次甄别，新的在前；各条件同时满足，条数等于报表的数字。只列本人可见的。</summary>
[Requires(Permission.ReadReports)]
public sealed record ListReportedScreenings : PageRequest, IQuery<Page<ReportedScreening>>
{
    /// <summary>甄别日期不早于（含），北京时间</summary>
    public DateOnly? ScreenedFrom { get; init; }

    /// <summary>甄别日期不晚于（含），北京时间</summary>
    public DateOnly? ScreenedTo { get; init; }

    /// <summary>成立的规则编号；outcome 即就这一条规则而言</summary>
    public string? Rule { get; init; }

    /// <summary>登记甄别的人</summary>
    public string? Clerk { get; init; }

    /// <summary>参考意见被怎样对待</summary>
    public AdviceOutcome? Outcome { get; init; }

    internal IQueryable<ScreeningRecordEntry> Apply(IQueryable<ScreeningRecordEntry> all)
    {
        if (Clerk is { } clerk) all = all.Where(e => e.Clerk == clerk);
        if (Rule is { } rule) return Of(all, rule);
        return Outcome switch
        {
            null => all,
            AdviceOutcome.NotAdvised => all.NotAdvised(),
            _ => all.Advised().Where(e => e.Overridden == (Outcome == AdviceOutcome.Overridden)),
        };
    }

    private IQueryable<ScreeningRecordEntry> Of(IQueryable<ScreeningRecordEntry> all, string rule)
    {
        if (Outcome is null) return all.Where(e => e.Rules.Any(r => r.Rule == rule));
        bool? followed = Outcome is AdviceOutcome.NotAdvised ? null : Outcome is AdviceOutcome.Confirmed;
        return all.Where(e => e.Rules.Any(r => r.Rule == rule && r.Followed == followed));
    }
}

/// <summary>一次甄别，和它的参考意见被怎样对待。</summary>
/// <param name="Clerk">登录名或者对接系统的名称</param>
/// <param name="Rules">成立的规则</param>
public sealed record ReportedScreening(
    Guid Id, string RegNo, DateOnly ScreenedOn, string Clerk, string UnitCode, Disposition Disposition, bool Overridden, IReadOnlyList<RuleOutcome> Rules);

internal sealed class ListReportedScreeningsValidator : AbstractValidator<ListReportedScreenings>
{
    public ListReportedScreeningsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.ScreenedTo).Must((q, to) => to is null || q.ScreenedFrom is null || to >= q.ScreenedFrom)
            .Says("不能早于 screenedFrom。", "Cannot be before screenedFrom.");
        RuleFor(q => q.Rule).Must(code => code is null || ScreeningRules.Find(code) is not null)
            .Says("没有这条规则；编号见 /screening/rules。", "There is no such rule; codes are listed at /screening/rules.");
        RuleFor(q => q.Clerk).AtMost(Petitioner.MaxNameLength);
        RuleFor(q => q.Outcome).Known();
    }
}

internal sealed class ListReportedScreeningsHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<ListReportedScreenings, Page<ReportedScreening>>
{
    public async Task<Page<ReportedScreening>> Handle(ListReportedScreenings q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.CountedScreeningsAsync(store, q.ScreenedFrom, q.ScreenedTo, cancellationToken));
        if (q.After<ReportedScreeningKey>() is (var day, var id))
            found = found.Where(e => e.ScreenedOn < day || (e.ScreenedOn == day && e.Id < id));
        var rows = await found.OrderByDescending(e => e.ScreenedOn).ThenByDescending(e => e.Id).Take(q.Wanted)
            .Join(store.Query<PetitionItem>(), e => e.Item, p => p.Id, (e, p) => new { e, p.RegNo })
            .OrderByDescending(row => row.e.ScreenedOn).ThenByDescending(row => row.e.Id)
            .Select(row => new ReportedScreening(
                row.e.Id, row.RegNo, row.e.ScreenedOn, row.e.Clerk, row.e.UnitCode, row.e.Disposition, row.e.Overridden,
                row.e.Rules.OrderBy(r => r.Rule).ToList()))
            .ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ReportedScreeningKey(row.ScreenedOn, row.Id));
    }
}

/// <summary>Where a page of screenings ended.</summary>
internal sealed record ReportedScreeningKey(DateOnly Day, Guid Id);
