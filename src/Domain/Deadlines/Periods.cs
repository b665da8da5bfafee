using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Deadlines.DeadlineBasis;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限总表：每一个期限多长、从何时起算、依据哪一条。</summary>
/// <remarks>
/// The number of days is read from the cited clause of the catalogue; here stand only the two that no clause of it sets.
/// Dated by the day that starts the period: from 2022-05-01 the 2022 regulation, before it the 2005 one, whose numbers are
/// the same except that the feedback on a recommendation had 30 days and nobody had five working days to object.
/// </remarks>
public static class Periods
{
    private static readonly PeriodRule[] Current =
    [
        Days(PeriodCode.Dispose, "T-DISPOSE", "A22-P1-T",
            "信访部门分类处理", "disposal by the petition office",
            "信访部门收到信访事项", "receipt by the petition office"),
        Days(PeriodCode.DisposeAgain, "T-DISPOSE-X", "A22-P1-T",
            "异议成立后重新分类处理", "disposal anew after an upheld objection",
            "异议成立、材料退还信访部门", "the return of the materials, the objection being upheld") with
        {
            Basis = [Cite.XF2022("A22-P1-T"), Cite.XF2022("A23-P3-S3")], Certainty = Certainty.Convention,
            Note = "条例没有另写重新处置的期限；退还视同重新收到，自同意异议之日起另计十五日，为本产品约定（丙）。",
        },
        Days(PeriodCode.Notify, "T-NOTIFY", "A23-P2-S2",
            "其他机关书面告知", "written notification by another body",
            "其他机关收到信访事项", "receipt by the body") with
        {
            Note = "能够当场告知的当场书面告知；姓名名称、住址不清的除外。",
        },
        Days(PeriodCode.NotifyAfterTransfer, "T-NOTIFY-X", "A23-P3-S1",
            "承办单位书面告知", "written notification after transfer",
            "承办单位收到转送交办", "receipt of the transferred item"),
        Days(PeriodCode.Object, "T-OBJECT", "A23-P3-S2",
            "对转送交办提出异议", "objection to a transfer",
            "承办单位收到转送交办", "receipt of the transferred item") with
        {
            Unit = PeriodUnit.WorkingDay, CountingBasis = [StartDayExcluded, WorkingDays],
            Note = "条例中唯一以工作日计算的期限。",
        },
        Days(PeriodCode.Handle, "T-HANDLE", "A34-P1-S1",
            "办结", "conclusion of the handling",
            "受理信访事项", "acceptance") with
        {
            Note = "只适用第三十一条第六项的事项；建议意见、检举控告和第三十一条第一项至第五项的事项不适用。",
        },
        Days(PeriodCode.Extend, "T-EXTEND", "A34-P1-S2",
            "延长办理", "extension of the handling",
            "办结期限名义末日", "the nominal last day of the handling") with
        {
            Basis = [Cite.XF2022("A34-P1-S2"), Cite.XF2022("A34-P1-S3")],
            Note = "情况复杂，经负责人批准，并告知信访人延期理由；届满前批准、只延一次、从名义末日接续为本产品约定（丙）。",
        },
        Days(PeriodCode.ReviewAsk, "T-REVIEW-ASK", "A35-P1-S1",
            "请求复查", "request for review",
            "信访人收到书面答复", "the petitioner's receipt of the written reply") with
        {
            Bearer = PeriodBearer.Petitioner, Note = "没有送达证明的，期限没有开始；邮寄以交邮日为提出日。",
        },
        Days(PeriodCode.Review, "T-REVIEW", "A35-P1-S2",
            "提出复查意见", "review",
            "复查机关收到复查请求", "receipt of the request for review") with
        {
            Note = "复查中的听证时间照计。",
        },
        Days(PeriodCode.FinalAsk, "T-FINAL-ASK", "A36-P1-S1",
            "请求复核", "request for final review",
            "信访人收到复查书面答复", "the petitioner's receipt of the review reply") with
        {
            Bearer = PeriodBearer.Petitioner, Note = "没有送达证明的，期限没有开始；邮寄以交邮日为提出日。",
        },
        Days(PeriodCode.FinalReview, "T-FINAL", "A36-P1-S2",
            "提出复核意见", "final review",
            "复核机关收到复核请求", "receipt of the request for final review") with
        {
            HearingsExcludedBy = Cite.XF2022("A36-P2-S2"),
            Note = "听证所需时间不计算在内；以登记的听证起止日（含首尾）为准（丙）。",
        },
        SetDay(PeriodCode.Assign, "T-ASSIGN", "A22-P1-I3",
            "交办限期反馈", "report on an assignment",
            "收到交办", "receipt of the assignment") with
        {
            Note = "末日由交办函载明。",
        },
        SetDay(PeriodCode.Feedback, "T-FEEDBACK", "A40-P4",
            "反馈建议采纳情况", "feedback on a recommendation",
            "收到三项建议", "receipt of the recommendation") with
        {
            Certainty = Certainty.Convention, Note = "2022年条例没有法定天数，末日按本地配置，不得称为法定期限。",
        },
        SetDay(PeriodCode.Urgent, "T-URGENT", "A25-P1-S1",
            "报告重大紧急信息", "report of an urgent matter",
            "知悉重大紧急信息", "knowledge of the matter") with
        {
            Unit = PeriodUnit.Hour, Certainty = Certainty.Convention, CountingBasis = [],
            Note = "条例只写“及时”；小时数按本地配置，不因休息日顺延。",
        },
        SetDay(PeriodCode.Duty, "T-DUTY", "A31-I5",
            "履行法定职责", "performance of a statutory duty",
            "收到履职申请", "receipt of the application") with
        {
            Number = 2, Unit = PeriodUnit.Month, Certainty = Certainty.GeneralRule,
            Basis = [Cite.XF2022("A31-I5"), Duty], CountingBasis = [StartDayExcluded, MonthEnd, RollOver],
            Note = "法律、法规、规章另有专门期限的从其规定。",
        },
        SetDay(PeriodCode.AskUninformed, "T-ASK-UNINFORMED", "A35-P1-S1",
            "未告知权利时请求复查、复核", "request for review where the right was not told",
            "信访人收到没有写明救济权利和期限的书面答复", "the petitioner's receipt of a written reply that does not tell of the right") with
        {
            Number = 12, Unit = PeriodUnit.Month, Bearer = PeriodBearer.Petitioner, Certainty = Certainty.GeneralRule,
            Basis = [Cite.XF2022("A35-P1-S1"), Uninformed], CountingBasis = [StartDayExcluded, MonthEnd, RollOver],
            Note = "类推行政复议法：自知道之日起算，最长一年；是否受理由人认定。",
        },
    ];

    private static readonly PeriodRule[] Former =
    [
        Under2005(PeriodCode.Dispose, "A21"),
        Under2005(PeriodCode.Notify, "A22"),
        Under2005(PeriodCode.NotifyAfterTransfer, "A21"),
        Under2005(PeriodCode.Handle, "A33"),
        Under2005(PeriodCode.Extend, "A33"),
        Under2005(PeriodCode.ReviewAsk, "A34"),
        Under2005(PeriodCode.Review, "A34"),
        Under2005(PeriodCode.FinalAsk, "A35"),
        Under2005(PeriodCode.FinalReview, "A35"),
        Under2005(PeriodCode.Assign, "A21"),
        Under2005(PeriodCode.Feedback, "A36-P2") with
        {
            Number = 30, Unit = PeriodUnit.CalendarDay, CountingBasis = [StartDayExcluded, RollOver], Certainty = Certainty.Text,
            StartsOn = "收到改进工作建议", Note = "2022年条例没有沿用这一天数。",
        },
    ];

    /// <summary>全部规则，现行的在前；期限页由此生成。</summary>
    public static IReadOnlyList<PeriodRule> All { get; } = [.. Current, .. Former];

    /// <summary>触发日适用的规则。</summary>
    /// <exception cref="RefusedException">No rule was in force that day.</exception>
    public static PeriodRule Of(PeriodCode code, DateOnly eventDate)
    {
        foreach (var rule in All)
            if (rule.Code == code && rule.AppliesTo(eventDate)) return rule;

        throw new RefusedException(DeadlineRefusals.PeriodNotInForce(Array.Find(Current, rule => rule.Code == code)!, eventDate));
    }

    /// <summary>触发日是否有这一期限的规定。</summary>
    public static bool IsInForce(PeriodCode code, DateOnly eventDate) => All.Any(rule => rule.Code == code && rule.AppliesTo(eventDate));

    private static PeriodRule Days(
        PeriodCode code, string tableCode, string clause, string name, string englishName, string startsOn, string startsOnEnglish)
    {
        var provision = Provisions.Find(Cite.XF2022(clause).ProvisionId)!;
        var isCeiling = provision.Parameters.ContainsKey("max_days");
        return SetDay(code, tableCode, clause, name, englishName, startsOn, startsOnEnglish) with
        {
            Number = provision.Number(isCeiling ? "max_days" : "days"),
            IsCeiling = isCeiling,
            Unit = PeriodUnit.CalendarDay,
            CountingBasis = [StartDayExcluded, RollOver],
        };
    }

    private static PeriodRule SetDay(
        PeriodCode code, string tableCode, string clause, string name, string englishName, string startsOn, string startsOnEnglish) => new()
        {
            Code = code,
            TableCode = tableCode,
            Unit = PeriodUnit.SetDay,
            ChineseName = name,
            EnglishName = englishName,
            StartsOn = startsOn,
            StartsOnEnglish = startsOnEnglish,
            Bearer = PeriodBearer.Body,
            Certainty = Certainty.Text,
            Basis = [Cite.XF2022(clause)],
            CountingBasis = [RollOver],
            EffectiveFrom = Regulation.XF2022.EffectiveFrom,
        };

    private static PeriodRule Under2005(PeriodCode code, string article)
    {
        var current = Array.Find(Current, rule => rule.Code == code)!;
        return current with
        {
            Basis = [Cite.XF2005(article)],
            EffectiveFrom = Regulation.XF2005.EffectiveFrom,
            EffectiveUntil = Regulation.XF2005.EffectiveTo,
            HearingsExcludedBy = current.HearingsExcludedBy is null ? null : Cite.XF2005(article),
            Note = null,
        };
    }
}
