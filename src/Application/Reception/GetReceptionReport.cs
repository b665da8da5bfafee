using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reception;

/// <summary>接访下访对账：场次、问题、各去向的件数，还没有结果的件数；只计本人可见的。</summary>
[Requires(Permission.ReadReports)]
public sealed record GetReceptionReport : IQuery<ReceptionReport>
{
    /// <summary>接访日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>接访日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }
}

/// <summary>接访下访对账。</summary>
/// <param name="Total">合计</param>
/// <param name="ByMode">按方式</param>
/// <param name="Prompt">有问题没有结果时的提示，一句中文；都有结果的为空</param>
public sealed record ReceptionReport(ReceptionFigures Total, IReadOnlyList<ModeFigures> ByMode, string? Prompt);

/// <summary>一种方式的数字。</summary>
/// <param name="Mode">方式</param>
/// <param name="Figures">数字</param>
public sealed record ModeFigures(ReceptionMode Mode, ReceptionFigures Figures);

/// <summary>问题等于以下五种去向之和。</summary>
public sealed record ReceptionFigures
{
    /// <summary>场次</summary>
    public required int Sessions { get; init; }

    /// <summary>问题</summary>
    public required int Problems { get; init; }

    /// <summary>已解决，含当场解决的</summary>
    public required int Resolved { get; init; }

    /// <summary>其中当场解决的</summary>
    public required int ResolvedOnTheSpot { get; init; }

    /// <summary>转为信访事项的</summary>
    public required int BroughtIn { get; init; }

    /// <summary>引导就地反映的</summary>
    public required int Guided { get; init; }

    /// <summary>已交有关单位，没有报结果的</summary>
    public required int Assigned { get; init; }

    /// <summary>还没有去向的</summary>
    public required int Open { get; init; }

    /// <summary>没有结果的，等于 assigned 加 open；逐个见 /reports/reception/open-problems</summary>
    public int WithoutResult => Assigned + Open;

    /// <summary>已解决占问题的百分比</summary>
    public decimal? ResolvedShare => Percentage.Of(Resolved, Problems);
}

internal sealed class GetReceptionReportValidator : AbstractValidator<GetReceptionReport>
{
    public GetReceptionReportValidator() =>
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
}

internal sealed class GetReceptionReportHandler(ReceptionDesk desk) : IRequestHandler<GetReceptionReport, ReceptionReport>
{
    public async Task<ReceptionReport> Handle(GetReceptionReport q, CancellationToken cancellationToken)
    {
        var (from, to) = (q.HeldFrom ?? DateOnly.MinValue, q.HeldTo ?? DateOnly.MaxValue);
        // As many rows as there are modes and states, however many sessions and problems.
        var sessions = await (await desk.SessionsAsync(cancellationToken)).Where(s => s.HeldOn >= from && s.HeldOn <= to)
            .GroupBy(s => s.Mode).Select(g => new { Mode = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Mode, g => g.Count, cancellationToken);
        var problems = await (await desk.ProblemsAsync(cancellationToken)).Where(p => p.HeldOn >= from && p.HeldOn <= to)
            .GroupBy(p => new { p.Mode, p.Status, p.OnTheSpot })
            .Select(g => new ProblemCount(g.Key.Mode, g.Key.Status, g.Key.OnTheSpot, g.Count())).ToListAsync(cancellationToken);
        var byMode = Enum.GetValues<ReceptionMode>()
            .Select(mode => new ModeFigures(mode, Of(sessions.GetValueOrDefault(mode), [.. problems.Where(p => p.Mode == mode)]))).ToList();
        var total = Of(sessions.Values.Sum(), problems);
        return new ReceptionReport(total, byMode, total.WithoutResult == 0 ? null
            : $"接访收到问题 {total.Problems} 件，有结果 {total.Problems - total.WithoutResult} 件，缺 {total.WithoutResult} 件。");
    }

    private static ReceptionFigures Of(int sessions, List<ProblemCount> problems) => new()
    {
        Sessions = sessions,
        Problems = problems.Sum(p => p.Count),
        Resolved = Count(problems, ProblemStatus.Resolved),
        ResolvedOnTheSpot = problems.Where(p => p.OnTheSpot).Sum(p => p.Count),
        BroughtIn = Count(problems, ProblemStatus.BroughtIn),
        Guided = Count(problems, ProblemStatus.Guided),
        Assigned = Count(problems, ProblemStatus.Assigned),
        Open = Count(problems, ProblemStatus.Open),
    };

    private static int Count(List<ProblemCount> problems, ProblemStatus status) => problems.Where(p => p.Status == status).Sum(p => p.Count);
}

/// <summary>How many problems of a mode have come so far.</summary>
internal sealed record ProblemCount(ReceptionMode Mode, ProblemStatus Status, bool OnTheSpot, int Count);
