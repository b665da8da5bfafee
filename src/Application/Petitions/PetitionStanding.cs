using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>下一步：依法可以做什么、由谁、最迟哪天、凭哪一条。</summary>
public sealed record NextAction
{
    /// <summary>Sub-resource of the item to POST to, for example <c>acceptance</c>.</summary>
    public required string Action { get; init; }

    /// <summary>中文名称</summary>
    public required string Label { get; init; }

    public required string LabelEnglish { get; init; }

    /// <summary>应由哪个单位办理（代码）</summary>
    public string? ByOrgCode { get; init; }

    /// <summary>现在就该做；否则只是可以做</summary>
    public required bool Due { get; init; }

    /// <summary>最迟日（含当日，北京时间）；没有法定期限或者日历未公布时为空</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>依据条款编号</summary>
    public required string Basis { get; init; }

    /// <summary>依据，中文</summary>
    public required string BasisText { get; init; }

    /// <summary>您是否可以办理</summary>
    public required bool AllowedToYou { get; init; }
}

/// <summary>三道关卡之一：甄别、受理告知、办结。</summary>
public sealed record Gate
{
    /// <summary><c>screening</c>、<c>acceptance_and_notification</c> 或 <c>closure</c></summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required GateState State { get; init; }

    /// <summary>一句话说明</summary>
    public required string Because { get; init; }
}

/// <summary>关卡的状态。</summary>
public enum GateState
{
    /// <summary>未到</summary>
    NotReached,
    /// <summary>待通过</summary>
    Pending,
    /// <summary>按期通过</summary>
    Passed,
    /// <summary>逾期通过</summary>
    PassedLate,
    /// <summary>逾期未过</summary>
    Overdue,
    /// <summary>不适用</summary>
    NotApplicable,
}

/// <summary>期限。</summary>
public sealed record DeadlineView
{
    /// <summary>期限代码，如 <c>T-HANDLE</c></summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>起算日（当日不计入）</summary>
    public required DateOnly StartOn { get; init; }

    /// <summary>名义末日</summary>
    public required DateOnly NominalDue { get; init; }

    /// <summary>法定末日（含当日）；日历未公布时为空</summary>
    public DateOnly? LegalDue { get; init; }

    /// <summary>内部提醒日</summary>
    public DateOnly? WorkBy { get; init; }

    public int ExtensionDays { get; init; }

    /// <summary>履行日</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>不再适用之日</summary>
    public DateOnly? LapsedOn { get; init; }

    /// <summary>灯；不再适用的期限没有灯</summary>
    public Light? Light { get; init; }

    /// <summary>末日不能确定的原因</summary>
    public string? Pending { get; init; }

    public required IReadOnlyList<string> Basis { get; init; }

    internal static DeadlineView Of(DeadlineState d, DateOnly today)
    {
        var rule = Periods.Of(d.Code, d.StartOn);
        var due = d.Due;
        return new DeadlineView
        {
            Code = rule.TableCode,
            Name = rule.ChineseName,
            StartOn = d.StartOn,
            NominalDue = d.NominalDue,
            LegalDue = d.LegalDue,
            WorkBy = d.WorkBy,
            ExtensionDays = d.ExtensionDays,
            MetOn = d.MetOn,
            LapsedOn = d.LapsedOn,
            Light = d.LapsedOn is null ? Lights.Of(due, d.MetOn, today) : null,
            Pending = due.PendingReason,
            Basis = [.. rule.Basis.Select(b => b.ProvisionId)],
        };
    }
}

/// <summary>事项此刻的处境：关卡、期限、下一步。</summary>
public sealed record PetitionStanding(IReadOnlyList<Gate> Gates, IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<NextAction> NextActions)
{
    public static PetitionStanding Of(PetitionState state, Actor actor, DateOnly today) => new(
        GatesOf(state, today),
        [.. state.Deadlines.Select(d => DeadlineView.Of(d, today))],
        [.. PetitionActs.All.Concat(FollowUpActs.All).Where(act => act.StateGuard(state, today) is null).Select(act => Action(act, state, actor))]);

    private static NextAction Action(PetitionAct act, PetitionState state, Actor actor) => new()
    {
        Action = act.Code,
        Label = act.Chinese,
        LabelEnglish = act.English,
        ByOrgCode = act.Units(state).FirstOrDefault(unit => unit is not null),
        Due = act.IsDue(state),
        DueOn = act.Period.Select(code => state.Running(code)?.LegalDue).Where(day => day is not null).Min(),
        Basis = act.Basis.ProvisionId,
        BasisText = CitationText.Chinese(act.Basis),
        AllowedToYou = act.ActorMayNot(state, actor) is null,
    };

    private static IReadOnlyList<Gate> GatesOf(PetitionState s, DateOnly today)
    {
        var ended = s.Status is PetitionStatus.Withdrawn;
        var elsewhere = s.Status is PetitionStatus.Redirected or PetitionStatus.ReferredToDiscipline;
        var refused = s.Status is PetitionStatus.NotAccepted or PetitionStatus.NoLongerAccepted;
        var admitted = refused ? s.NotifiedOn is not null || !s.CanBeNotified
            : s.AcceptedOn is not null && (s.NotifiedOn is not null || !s.CanBeNotified);
        return
        [
            Make("screening", "甄别关", s.Disposition is not null, ended, started: true, s, today, [PeriodCode.Dispose, PeriodCode.DisposeAgain],
                s.Disposition is null ? "尚未甄别" : s.DisposedOn is null && s.AcceptedOn is null ? "已甄别，尚未处置" : "已甄别并处置"),
            Make("acceptance_and_notification", "受理告知关", admitted, ended || elsewhere, started: s.DisposedOn is not null || s.Disposition is Disposition.Accept, s, today,
                [PeriodCode.Notify, PeriodCode.NotifyAfterTransfer],
                s.CanBeNotified ? "须受理并书面告知信访人" : "信访人姓名或者住址不清，可以不书面告知"),
            Make("closure", "办结关", s.ClosedOn is not null, ended || elsewhere || refused, started: s.AcceptedOn is not null, s, today,
                [PeriodCode.Handle, PeriodCode.Duty], "须逐项答复诉求并交代实体结果"),
        ];
    }

    private static Gate Make(
        string code, string name, bool passed, bool notApplicable, bool started, PetitionState s, DateOnly today, PeriodCode[] periods, string because)
    {
        var lights = s.Deadlines.Where(d => periods.Contains(d.Code) && d.LapsedOn is null).Select(d => Lights.Of(d.Due, d.MetOn, today)).ToList();
        var state = notApplicable && !passed ? GateState.NotApplicable
            : passed ? lights.Contains(Light.Missed) ? GateState.PassedLate : GateState.Passed
            : lights.Contains(Light.Overdue) ? GateState.Overdue
            : started ? GateState.Pending : GateState.NotReached;
        return new Gate { Code = code, Name = name, State = state, Because = because };
    }
}
