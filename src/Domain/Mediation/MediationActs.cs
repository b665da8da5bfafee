using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Mediation.MediationStatus;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>调解中可以做的一种行为；列出下一步和放行请求用的是同一个守卫。</summary>
/// <param name="Code">The sub-resource it is sent to.</param>
/// <param name="IsDue">Whether somebody must do it now; otherwise it is only allowed.</param>
/// <param name="LastDay">The last day to do it, if there is one.</param>
/// <param name="StateGuard">First reason why the state does not allow it, or null.</param>
public sealed record MediationAct(
    string Code, string Chinese, string English, Func<MediationState, bool> IsDue, Func<MediationState, DateOnly?> LastDay, Citation Basis, Func<MediationState, Refusal?> StateGuard)
{
    /// <summary>为什么此人此刻不能为此行为；能则为空。</summary>
    public Refusal? MayNot(MediationState state, Actor actor) => StateGuard(state) ?? ActorMayNot(state, actor);

    /// <summary>调解组织自己办理；一站式中心（信访部门）可以代为登记。</summary>
    public static Refusal? ActorMayNot(MediationState state, Actor actor)
    {
        if (!actor.May(Permission.ConductMediation)) return MediationRefusals.NoPermission;
        return actor.ActsFor(state.OrganizationCode) || actor.UnitKind is OrganizationKind.PetitionOffice ? null : MediationRefusals.NotYourCase;
    }
}

/// <summary>调解、和解中的全部行为，按先后排列。</summary>
public static class MediationActs
{
    private static readonly Citation Voluntary = Cite.XF2022("A33-P1-S1");
    private static readonly Citation Written = Cite.XF2022("A33-P1-S3");

    public static readonly MediationAct Assign = new(
        "assignment", "分派调解组织和调解员", "Give the case to an organization and its mediators", _ => false, _ => null, Cite.XF2022("A37-P1"), Running);

    public static readonly MediationAct Consent = new(
        "consent", "登记一方的意愿", "Record a side's will", s => s.Status is AwaitingConsent, _ => null, Voluntary, Running);

    public static readonly MediationAct Hold = new(
        "sessions", "登记一次调解", "Record a session", s => s.Status is InProgress, _ => null, Voluntary,
        s => s.Status is AwaitingConsent ? MediationRefusals.ConsentMissing : Running(s));

    public static readonly MediationAct Agree = new(
        "agreement", "登记协议书", "Record the agreement", _ => false, _ => null, Written,
        s => s.Status is AwaitingConsent ? MediationRefusals.ConsentMissing : Running(s));

    public static readonly MediationAct Fail = new(
        "failure", "登记未达成协议", "Record that no agreement was reached", _ => false, _ => null, Voluntary, Running);

    public static readonly MediationAct Perform = new(
        "performance", "登记一项协议的履行", "Record how a term was performed", s => s.Performance is Mediation.Performance.Pending, s => s.NextTermOn, Written,
        s => s.Status is not Agreed ? MediationRefusals.OutOfOrder : s.Agreement is null ? MediationRefusals.NoTerms : null);

    public static readonly MediationAct Confirm = new(
        "confirmation", "登记申请司法确认", "Record the application for judicial confirmation", _ => false, s => s.ConfirmBy, Cite.Law("人民调解法33"),
        s => s.Status is not Agreed ? MediationRefusals.OutOfOrder
            : s.Kind is not MediationKind.People || s.Agreement is null ? MediationRefusals.NotConfirmable
            : s.Confirmation is not null ? MediationRefusals.AppliedAlready
            : null);

    public static readonly MediationAct AnswerConfirmation = new(
        "confirmation/answer", "登记人民法院的答复", "Record the court's answer", s => s.Confirmation is not null, _ => null, Cite.Law("人民调解法33"),
        s => s.Confirmation is { AnsweredOn: null } ? null : MediationRefusals.OutOfOrder);

    public static readonly IReadOnlyList<MediationAct> All = [Assign, Consent, Hold, Agree, Fail, Perform, Confirm, AnswerConfirmation];

    private static Refusal? Running(MediationState s) => s.Status is AwaitingConsent or InProgress ? null : MediationRefusals.OutOfOrder;
}
