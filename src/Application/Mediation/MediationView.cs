using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Mediation;

/// <summary>一件调解、和解。当事人和参与人的姓名打码。</summary>
public sealed record MediationView
{
    public required Guid Id { get; init; }

    /// <summary>版本，即 ETag</summary>
    public required int Version { get; init; }

    /// <summary>调解编号</summary>
    public required string MediationNo { get; init; }

    public required MediationKind Kind { get; init; }

    public required MediationSource Source { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>矛盾纠纷的编号</summary>
    public string? DisputeNo { get; init; }

    /// <summary>重点矛盾纠纷</summary>
    public required bool KeyDispute { get; init; }

    /// <summary>调解组织的代码</summary>
    public required string OrganizationCode { get; init; }

    /// <summary>调解员</summary>
    public required IReadOnlyList<string> Mediators { get; init; }

    public required IReadOnlyList<MediationParty> Parties { get; init; }

    /// <summary>争议的事由</summary>
    public required string Matter { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required MediationStatus Status { get; init; }

    /// <summary>双方的意愿</summary>
    public required IReadOnlyList<PartyConsent> Consents { get; init; }

    public required IReadOnlyList<MediationSession> Sessions { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    public string? FailureReason { get; init; }

    /// <summary>协议书，逐项</summary>
    public MediationAgreement? Agreement { get; init; }

    /// <summary>协议的履行</summary>
    public Performance? Performance { get; init; }

    /// <summary>最早一项待履行的末日</summary>
    public DateOnly? NextTermOn { get; init; }

    /// <summary>申请司法确认的末日（含）</summary>
    public DateOnly? ConfirmBy { get; init; }

    public JudicialConfirmation? Confirmation { get; init; }

    /// <summary>下一步</summary>
    public IReadOnlyList<NextAction> NextActions { get; init; } = [];

    /// <summary>提示</summary>
    public IReadOnlyList<MediationPromptView> Prompts { get; init; } = [];

    internal static readonly Expression<Func<MediationCase, MediationView>> Projection = m => new MediationView
    {
        Id = m.Id,
        Version = m.Version,
        MediationNo = m.MediationNo,
        Kind = m.Kind,
        Source = m.Source,
        RegNo = m.RegNo,
        DisputeNo = m.DisputeNo,
        KeyDispute = m.KeyDispute,
        OrganizationCode = m.OrganizationCode,
        Mediators = m.Mediators,
        Parties = m.Parties,
        Matter = m.Matter,
        StartedOn = m.StartedOn,
        Status = m.Status,
        Consents = m.Consents,
        Sessions = m.Sessions,
        ConcludedOn = m.ConcludedOn,
        FailureReason = m.FailureReason,
        Agreement = m.Agreement,
        Performance = m.Performance,
        NextTermOn = m.NextTermOn,
        ConfirmBy = m.ConfirmBy,
        Confirmation = m.Confirmation,
    };

    private static readonly Func<MediationCase, MediationView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static MediationView Of(MediationCase changed, Occasion now) =>
        (Compiled(changed) with { Version = changed.Version + 1 }).Standing(changed.State, now);

    internal MediationView Standing(MediationState state, Occasion now) => this with
    {
        Parties = [.. Parties.Select(p => p with { Name = Masking.Name(p.Name) })],
        Sessions = [.. Sessions.Select(s => s with { Participants = [.. s.Participants.Select(p => p with { Name = Masking.Name(p.Name) })] })],
        NextActions =
        [
            .. MediationActs.All.Where(act => act.StateGuard(state) is null).Select(act => new NextAction
            {
                Action = act.Code,
                Label = act.Chinese,
                LabelEnglish = act.English,
                ByOrgCode = state.OrganizationCode,
                Due = act.IsDue(state),
                DueOn = act.LastDay(state),
                Basis = act.Basis.ProvisionId,
                BasisText = CitationText.Chinese(act.Basis),
                AllowedToYou = MediationAct.ActorMayNot(state, now.Actor) is null,
            }),
        ],
        Prompts = [.. MediationPrompts.Of(state, now.Today).Select(MediationPromptView.Of)],
    };
}

/// <summary>提示：不拒绝也不改变什么，使调解员不漏掉一件事。</summary>
public sealed record MediationPromptView
{
    /// <summary>代码，永久不变</summary>
    public required string Code { get; init; }

    /// <summary>一句中文</summary>
    public required string Text { get; init; }

    public required string TextEnglish { get; init; }

    /// <summary>依据条款编号</summary>
    public required string Basis { get; init; }

    internal static MediationPromptView Of(MediationPrompt prompt) =>
        new() { Code = prompt.Code, Text = prompt.Chinese, TextEnglish = prompt.English, Basis = prompt.Basis.ProvisionId };
}
