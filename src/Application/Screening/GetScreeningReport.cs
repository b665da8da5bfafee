using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>参考意见的采纳：按规则、按人，确认多少、另定多少、另定率。只计本人可见的。</summary>
[Requires(Permission.ReadReports)]
public sealed record GetScreeningReport : IQuery<ScreeningReport>
{
    /// <summary>甄别日期不早于（含），北京时间</summary>
    public DateOnly? ScreenedFrom { get; init; }

    /// <summary>甄别日期不晚于（含），北京时间</summary>
    public DateOnly? ScreenedTo { get; init; }
}

/// <summary>参考意见的采纳。一条规则常被另定，先看规则；一个人常另定，先看事项。比率不是考核指标。</summary>
public sealed record ScreeningReport
{
    /// <summary>全部甄别，等于各人之和；逐次见 /reports/screening/items</summary>
    public required AllFigures Total { get; init; }

    /// <summary>期内成立过的规则，按编号；一次甄别成立几条的，各计一次；逐次见 /reports/screening/items?rule=…&amp;outcome=…</summary>
    public required IReadOnlyList<RuleFigures> Rules { get; init; }

    /// <summary>期内登记过甄别的人；逐次见 /reports/screening/items?clerk=…&amp;outcome=…</summary>
    public required IReadOnlyList<ClerkFigures> Clerks { get; init; }
}

internal sealed class GetScreeningReportValidator : AbstractValidator<GetScreeningReport>
{
    public GetScreeningReportValidator() => RuleFor(q => q.ScreenedTo)
        .Must((q, to) => to is null || q.ScreenedFrom is null || to >= q.ScreenedFrom).Says("不能早于 screenedFrom。", "Cannot be before screenedFrom.");
}

internal sealed class GetScreeningReportHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<GetScreeningReport, ScreeningReport>
{
    public async Task<ScreeningReport> Handle(GetScreeningReport q, CancellationToken cancellationToken)
    {
        var counted = await desk.CountedScreeningsAsync(store, q.ScreenedFrom, q.ScreenedTo, cancellationToken);
        // As many rows as there are rules and clerks, three each at most, however many screenings.
        var rules = await counted.SelectMany(e => e.Rules).GroupBy(r => new { r.Rule, r.Followed })
            .Select(g => new OutcomeCount(g.Key.Rule, g.Key.Followed, g.Count())).ToListAsync(cancellationToken);
        var advised = await counted.Advised().GroupBy(e => new { e.Clerk, e.Overridden })
            .Select(g => new OutcomeCount(g.Key.Clerk, !g.Key.Overridden, g.Count())).ToListAsync(cancellationToken);
        var others = await counted.NotAdvised().GroupBy(e => e.Clerk)
            .Select(g => new OutcomeCount(g.Key, null, g.Count())).ToListAsync(cancellationToken);
        List<OutcomeCount> clerks = [.. advised, .. others];
        return new ScreeningReport
        {
            Total = new AllFigures { Confirmed = Sum(clerks, true), Overridden = Sum(clerks, false), NotAdvised = Sum(clerks, null) },
            Rules = [.. rules.GroupBy(c => c.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => OfRule(g.Key, [.. g]))],
            Clerks = [.. clerks.GroupBy(c => c.Key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => OfClerk(g.Key, [.. g]))],
        };
    }

    private static RuleFigures OfRule(string code, List<OutcomeCount> counts) => new()
    {
        Rule = code,
        Name = ScreeningRules.Find(code)!.ChineseName,
        Confirmed = Sum(counts, true),
        Overridden = Sum(counts, false),
        NotAdvised = Sum(counts, null),
    };

    private static ClerkFigures OfClerk(string clerk, List<OutcomeCount> counts) => new()
    {
        Clerk = clerk,
        Confirmed = Sum(counts, true),
        Overridden = Sum(counts, false),
        NotAdvised = Sum(counts, null),
    };

    private static int Sum(List<OutcomeCount> counts, bool? followed) => counts.Where(c => c.Followed == followed).Sum(c => c.Count);
}

/// <summary>How often the advice of a rule, or advice given to a clerk, was followed, was not, or was none.</summary>
internal sealed record OutcomeCount(string Key, bool? Followed, int Count);
