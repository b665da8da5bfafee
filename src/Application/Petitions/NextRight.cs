using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>信访人不服时的下一步权利：向哪个机关、最迟哪天、依据哪一条。</summary>
public sealed record NextRight
{
    /// <summary>请求复查，或者请求复核</summary>
    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>向哪个机关提出（代码）；机构清单中没有上一级的为空</summary>
    public string? BodyCode { get; init; }

    /// <summary>机关名称</summary>
    public string? BodyName { get; init; }

    /// <summary>最后一日（含当日，北京时间）；期限没有开始或者不能确定的为空</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>期限没有开始或者末日不能确定的原因；末日已过的说明权利已经届满</summary>
    public string? Because { get; init; }

    /// <summary>依据条款编号</summary>
    public required string Basis { get; init; }

    /// <summary>依据，中文</summary>
    public required string BasisText { get; init; }

    /// <summary>事项上现有的书面答复：没有经过复查的可以请求复查，经过复查的请求复核；正在使用权利的、复核以后的没有。</summary>
    internal static NextRight? Of(PetitionState state, IReadOnlyList<HandlingRound> rounds, DateOnly today, OrganizationTree organizations)
    {
        if (!state.IsOrdinaryProcedure || state.HasOpenReview || state.Status is PetitionStatus.Withdrawn) return null;
        if (rounds is not [.., { RepliedOn: not null, Review: null or { IsFinal: false } } round]) return null;
        var (ask, decidedBy, servedOn) = round.Review is { } review
            ? (PeriodCode.FinalAsk, review.OrgCode, review.ServedOn)
            : (PeriodCode.ReviewAsk, state.ResponsibleOrgCode!, round.Service?.ServedOn);
        return Of(ask, decidedBy, state.Deadlines.LastOrDefault(d => d.Code == ask && d.StartOn == servedOn)?.Due, today, organizations);
    }

    /// <param name="ask">The period in which the right can be used.</param>
    /// <param name="decidedBy">Who made the decision the petitioner may disagree with.</param>
    /// <param name="due">Null while the decision has not been served: the period has not begun.</param>
    internal static NextRight Of(PeriodCode ask, string decidedBy, DueDate? due, DateOnly today, OrganizationTree organizations)
    {
        var rule = Periods.Of(ask, due?.Start ?? today);
        var body = organizations.ReviewBodyAbove(decidedBy);
        return new NextRight
        {
            Name = rule.ChineseName,
            NameEnglish = rule.EnglishName,
            BodyCode = body,
            BodyName = body is null ? null : organizations.Find(body)!.Name,
            LastDay = due?.LegalDue,
            Because = due is null ? "书面答复没有送达证明，期限没有开始"
                : due.PendingReason ?? (due.IsInTime(today) is false ? "期限已经届满；有正当理由的仍可提出，由人认定" : null),
            Basis = rule.Basis[0].ProvisionId,
            BasisText = CitationText.Chinese(rule.Basis[0]),
        };
    }
}
