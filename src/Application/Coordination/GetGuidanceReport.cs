using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Coordination;

/// <summary>路径指引按机关统计：指了多少，受理、不受理、不答复、推回各多少，答复要几天，受阻多少。只计本人可见的。</summary>
[Requires(Permission.ReadReports)]
public sealed record GetGuidanceReport : IQuery<IReadOnlyList<BodyGuidanceReport>>
{
    /// <summary>指引日期不早于（含）</summary>
    public DateOnly? GivenFrom { get; init; }

    /// <summary>指引日期不晚于（含）</summary>
    public DateOnly? GivenTo { get; init; }
}

/// <summary>一个机关的路径指引。</summary>
public sealed record BodyGuidanceReport
{
    /// <summary>受指引的机关代码；逐件见 /path-guidance?bodyCode=… 和 /barriers?bodyCode=…</summary>
    public required string BodyCode { get; init; }

    public required string BodyName { get; init; }

    /// <summary>指引件次，等于以下四种之和</summary>
    public required int Given { get; init; }

    /// <summary>等待答复</summary>
    public required int Waiting { get; init; }

    /// <summary>受理</summary>
    public required int Accepted { get; init; }

    /// <summary>不受理</summary>
    public required int Refused { get; init; }

    /// <summary>到期没有答复，此后也没有答复</summary>
    public required int NoAnswer { get; init; }

    /// <summary>信访人返回的；与以上四种重叠</summary>
    public required int Returned { get; init; }

    /// <summary>受理占指引的百分比</summary>
    public decimal? AcceptedShare => Percentage.Of(Accepted, Given);

    /// <summary>从指引到答复的日数，中位数；没有答复过的为空</summary>
    public decimal? MedianDays { get; init; }

    /// <summary>受阻情形，含已经消除和不再会商的</summary>
    public required int Barriers { get; init; }

    /// <summary>尚未消除的受阻情形：待提请、已提请、同意会商</summary>
    public required int OpenBarriers { get; init; }
}

internal sealed class GetGuidanceReportValidator : AbstractValidator<GetGuidanceReport>
{
    public GetGuidanceReportValidator() =>
        RuleFor(q => q.GivenTo).Must((q, to) => to is null || q.GivenFrom is null || to >= q.GivenFrom).Says("不能早于 givenFrom。", "Cannot be before givenFrom.");
}

internal sealed class GetGuidanceReportHandler(GuidanceDesk desk, IOrganizationDirectory organizations)
    : IRequestHandler<GetGuidanceReport, IReadOnlyList<BodyGuidanceReport>>
{
    public async Task<IReadOnlyList<BodyGuidanceReport>> Handle(GetGuidanceReport q, CancellationToken cancellationToken)
    {
        var found = new ListGuidance { GivenFrom = q.GivenFrom, GivenTo = q.GivenTo }.Apply(await desk.VisibleAsync(cancellationToken));
        // As many rows as there are bodies, answers and numbers of days, however many guidances.
        var answers = await found
            .GroupBy(g => new { g.BodyCode, g.Status, Returned = g.ReturnedOn != null, g.AnswerDays })
            .Select(g => new AnswerCount(g.Key.BodyCode, g.Key.Status, g.Key.Returned, g.Key.AnswerDays, g.Count()))
            .ToListAsync(cancellationToken);
        var barriers = await found
            .SelectMany(g => g.Barriers)
            .GroupBy(b => new { b.BodyCode, b.State })
            .Select(b => new BarrierCount(b.Key.BodyCode, b.Key.State, b.Count()))
            .ToListAsync(cancellationToken);
        var tree = await organizations.CurrentAsync(cancellationToken);
        return [.. answers.GroupBy(a => a.BodyCode).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(g.Key, tree.Find(g.Key)?.Name ?? g.Key, [.. g], [.. barriers.Where(b => b.BodyCode == g.Key)]))];
    }

    private static BodyGuidanceReport Of(string code, string name, List<AnswerCount> answers, List<BarrierCount> barriers) => new()
    {
        BodyCode = code,
        BodyName = name,
        Given = answers.Sum(a => a.Count),
        Waiting = Count(answers, GuidanceStatus.Waiting),
        Accepted = Count(answers, GuidanceStatus.Accepted),
        Refused = Count(answers, GuidanceStatus.Refused),
        NoAnswer = Count(answers, GuidanceStatus.NoAnswer),
        Returned = answers.Where(a => a.Returned).Sum(a => a.Count),
        MedianDays = Median.Of(answers.Where(a => a.Days is not null).Select(a => (a.Days!.Value, a.Count))),
        Barriers = barriers.Sum(b => b.Count),
        OpenBarriers = barriers.Where(b => b.State is not (BarrierState.Cleared or BarrierState.Dropped)).Sum(b => b.Count),
    };

    private static int Count(List<AnswerCount> answers, GuidanceStatus status) => answers.Where(a => a.Status == status).Sum(a => a.Count);
}

/// <summary>How often a body answered so, after so many days.</summary>
internal sealed record AnswerCount(string BodyCode, GuidanceStatus Status, bool Returned, int? Days, int Count);

/// <summary>How many barriers of a body have come so far.</summary>
internal sealed record BarrierCount(string BodyCode, BarrierState State, int Count);
