namespace PetitionGovernance.Domain.Screening;

/// <summary>由发现推出必须由人决定的理由；规则自己从不写。</summary>
internal static class HumanReasons
{
    private sealed record Test(HumanReason Reason, Func<ScreeningOpinion, ScreenedPart, bool> Holds);

    private static readonly Test[] Tests =
    [
        Of("unknown-facts", "缺少事实，规则不能判断。", "Facts are missing.", (_, p) => Any(p, f => f.Missing != FactSet.None || f.OnlyAsks)),
        Of("nothing-fired", "没有一条规则能够得出结论。", "No rule gave a verdict.", (_, p) => p.Verdict is null),
        Of("conflict", "不利结论互相冲突，没有规定孰先孰后。", "Adverse verdicts conflict.", (_, p) => p.Conflicts),
        Of("disputed-practice", "不利结论出自有争议的实践，条例没有明文。", "The adverse verdict rests on disputed practice.",
            (_, p) => p.Decisive is { Verdict.IsAdverse: true, Rule.Standing: RuleStanding.DisputedPractice }),
        Of("split", "一件含有几个诉求，怎样拆分由人确认。", "The item holds several claims.", (o, _) => o.Parts.Count > 1),
        Of("calendar-missing", "所需年份的节假日安排没有公布，期限不能确定。", "The calendar of a year is missing.",
            (_, p) => Any(p, f => f.OnlyAsks && f.Due?.PendingYear is not null)),
        OfMark(Marks.Urgent, "urgent", "是否重大、紧急由人判断，并立即报告。", "Whether it is grave or urgent is for a person to judge."),
        OfMark(Marks.ProhibitedConduct, "prohibited-conduct", "有禁止行为，另行处理，由人判断。", "Prohibited conduct is for a person to deal with."),
        OfMark(Marks.ReceiverAccused, "receiver-accused", "被反映方是接收单位，由谁承接须由人确定。", "The receiving body is itself accused."),
        OfMark(Marks.CadreSelection, "cadre-selection", "反映干部选拔任用，是否重大须由人判断。", "It concerns the selection of cadres."),
        OfMark(Marks.Retaliation, "retaliation", "反映打击报复，须由人核实。", "It reports retaliation."),
        OfMark(Marks.ReviewRightNotTold, "review-right-not-told", "处理意见书没有告知复查权利，期限怎样计算由人决定。", "The opinion did not tell of the right to a review."),
        OfMark(Marks.VillageSelfGovernance, "village-self-governance", "属于村民自治事项，是否进入信访程序由人判断。", "It is a matter of village self-governance."),
        OfMark(Marks.PrincipalWithdrew, "principal-withdrew", "委托人已经撤回，代理人能否再提由人确认。", "The principal has withdrawn."),
        Of("accusation-levels", "检举控告提到了高出有权机关一级以上的机关，移送哪一级须由人确定。", "The accusation skipped a level; to which level it is forwarded is for a person to say.",
            (_, p) => p.IsSealed && p.Context.LevelsAbove > 1),
        OfAppeal("new-facts", "终结以后提出新的事实和理由，是否实质由人判断。", "Whether the facts brought after the end are new in substance.",
            f => f is { PriorState: PriorState.FinalReviewOpinionServed or PriorState.ProvinciallyConcluded, SameFactsAndReasons: SameFacts.No }),
        OfAppeal("just-cause", "逾期有无正当理由由人判断。", "Whether there was just cause for the delay.",
            (f, p) => f is { JustCause: JustCause.Present } && p.Context.Stage.InTime.IsNo),
        OfAppeal("opinion-not-served", "处理意见没有送达证明，期限是否开始由人判断。", "There is no proof that the opinion was served.", f => f.PriorState is PriorState.OpinionNotServed),
        OfAppeal("route-period-over", "法定途径的期限已过，能否回到信访程序条例没有明文。", "The period of the statutory procedure is over.", f => f.RouteState is RouteState.PeriodOver),
        OfAppeal("route-closed", "法定途径已经走完，还有没有下一步由人判断。", "The statutory procedure has ended.",
            (f, p) => f is { RouteState: RouteState.FinallyClosed, LegalRoute: { } route } && p.Verdict?.Admission is Admission.GuideFirst && !Routes.IsPoliticalLegal(route)),
        OfAppeal("withdrawal", "撤回是否自愿、撤回后再提怎样处理由人确认。", "A withdrawal must be confirmed.",
            f => f.RequestType is RequestType.Withdrawal || f.PriorState is PriorState.Withdrawn),
        OfAppeal("mediation", "已经达成调解协议，条例没有列为终结，由人判断。", "A mediation agreement does not end the matter in the regulation.",
            f => f is { PriorState: PriorState.MediationAgreed, SameFactsAndReasons: not SameFacts.No }),
        OfAppeal("not-yet-accepted", "同一事项已经登记或者转送、还没有受理，由人核对后关联。", "The same matter is registered but not accepted yet.",
            f => f is { PriorState: PriorState.AwaitingTransfer or PriorState.AwaitingNotification, SameFactsAndReasons: SameFacts.Yes }),
        OfAppeal("review-as-handling", "把复查、复核视为办理是解释，条例没有明文。", "That a review counts as handling is an interpretation.",
            (f, p) => f.PriorState is PriorState.ReviewInHand or PriorState.FinalReviewInHand && p.Verdict?.Admission is Admission.NotAccepted),
        OfAppeal("provincially-concluded", "省级审核认定办结在条例中没有规定。", "Provincial conclusion is not in the regulation.", f => f.PriorState is PriorState.ProvinciallyConcluded),
        OfAppeal("competence-disputed", "几个机关对管辖有争议，由上级或者联席会议决定。", "Competence is disputed.",
            f => f.Jurisdiction is Jurisdiction.DisputedUnderCommonSuperior or Jurisdiction.DisputedWithoutCommonSuperior),
        OfAppeal("succession-unclear", "机关撤并后职责不清，由本级党委政府指定。", "It is not clear who took over the duty.", f => f.Jurisdiction is Jurisdiction.AbolishedUnclear),
        Of("late-objection", "异议逾期，条例没有写明后果，由人协调。", "The objection is late; the regulation does not say what follows.",
            (_, p) => p.Decisive is { Rule.Code: "责任-异议退回", Due: { } due } && due.IsInTime(p.Context.AsOf) is not true),
    ];

    /// <summary>One bit for each reason that holds.</summary>
    public static long Of(ScreeningOpinion opinion)
    {
        if (opinion.Parts.Count == 0) return 1L << 1;
        var mask = 0L;
        for (var part = 0; part < opinion.Parts.Count; part++)
            for (var i = 0; i < Tests.Length; i++)
                if (Tests[i].Holds(opinion, opinion.Parts[part])) mask |= 1L << i;
        return mask;
    }

    public static IEnumerable<HumanReason> List(long mask) => Tests.Where((_, i) => (mask & (1L << i)) != 0).Select(test => test.Reason);

    private static bool Any(ScreenedPart part, Func<Finding, bool> test)
    {
        for (var i = 0; i < part.Findings.Count; i++)
            if (test(part.Findings[i])) return true;
        return false;
    }

    private static Test Of(string code, string chinese, string english, Func<ScreeningOpinion, ScreenedPart, bool> holds) =>
        new(new("human." + code, chinese, english), holds);

    private static Test OfMark(Marks mark, string code, string chinese, string english) => Of(code, chinese, english, (o, _) => o.Facts.Has(mark));

    private static Test OfAppeal(string code, string chinese, string english, Func<ScreeningFacts, bool> holds) =>
        OfAppeal(code, chinese, english, (f, _) => holds(f));

    private static Test OfAppeal(string code, string chinese, string english, Func<ScreeningFacts, ScreenedPart, bool> holds) =>
        Of(code, chinese, english, (_, p) => p.Facts.Category is ClaimNature.Appeal && holds(p.Facts, p));
}
