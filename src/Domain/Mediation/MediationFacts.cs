using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>调解案件上记录的事实；怎样变化见 <see cref="MediationCase"/>。</summary>
public abstract class MediationFacts : AggregateRoot
{
    public const int MaxNumberLength = 40;
    public const int MaxNameLength = 100;
    public const int MaxTextLength = 2_000;
    public const int MaxRecordLength = 20_000;
    public const int MaxPeople = 20;
    public const int MaxSessions = 200;

    private protected MediationFacts()
    {
    }

    public Guid Id { get; private protected init; }

    /// <summary>调解编号；往年的为文件中的编号。</summary>
    public string MediationNo { get; private protected init; } = "";

    public MediationKind Kind { get; private protected init; }

    public MediationSource Source { get; private protected init; }

    /// <summary>所由来的信访事项。</summary>
    public PetitionItemId? Item { get; private protected init; }

    public string? RegNo { get; private protected init; }

    /// <summary>所由来的矛盾纠纷的编号。</summary>
    public string? DisputeNo { get; private protected init; }

    /// <summary>重点矛盾纠纷。</summary>
    public bool KeyDispute { get; private protected init; }

    /// <summary>调解组织；和解的为引导和解的单位。</summary>
    public string OrganizationCode { get; private protected set; } = "";

    /// <summary>收案的单位。</summary>
    public string OpenedByOrgCode { get; private protected init; } = "";

    public IReadOnlyList<string> Mediators { get; private protected set; } = [];

    public IReadOnlyList<MediationParty> Parties { get; private protected init; } = [];

    /// <summary>争议的事由。</summary>
    public string Matter { get; private protected init; } = "";

    public DateOnly StartedOn { get; private protected init; }

    public MediationStatus Status { get; private protected set; }

    public IReadOnlyList<PartyConsent> Consents { get; private protected set; } = [];

    public IReadOnlyList<MediationSession> Sessions { get; private protected set; } = [];

    public DateOnly? ConcludedOn { get; private protected set; }

    /// <summary>从收案到达成协议或者终止的日数。</summary>
    public int? DaysTaken { get; private protected set; }

    public string? FailureReason { get; private protected set; }

    public MediationAgreement? Agreement { get; private protected set; }

    /// <summary>协议的履行；没有协议，或者往年的协议没有逐项记录的，为空。</summary>
    public Performance? Performance { get; private protected set; }

    /// <summary>最早一项待履行的末日。</summary>
    public DateOnly? NextTermOn { get; private protected set; }

    /// <summary>申请司法确认的末日（含）；不能申请，或者末日还不能确定的，为空。</summary>
    public DateOnly? ConfirmBy { get; private protected set; }

    public JudicialConfirmation? Confirmation { get; private protected set; }
}
