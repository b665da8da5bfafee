using System.Linq.Expressions;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>判断“现在依法能做什么”所需的案件事实；聚合与查询用同一份投影得出。</summary>
public sealed record MediationState
{
    public static readonly Expression<Func<MediationCase, MediationState>> Projection = m => new MediationState
    {
        Kind = m.Kind,
        Status = m.Status,
        OrganizationCode = m.OrganizationCode,
        OpenedByOrgCode = m.OpenedByOrgCode,
        Agreement = m.Agreement,
        Performance = m.Performance,
        NextTermOn = m.NextTermOn,
        ConfirmBy = m.ConfirmBy,
        Confirmation = m.Confirmation,
    };

    public required MediationKind Kind { get; init; }

    public required MediationStatus Status { get; init; }

    public required string OrganizationCode { get; init; }

    public required string OpenedByOrgCode { get; init; }

    public MediationAgreement? Agreement { get; init; }

    public Performance? Performance { get; init; }

    public DateOnly? NextTermOn { get; init; }

    public DateOnly? ConfirmBy { get; init; }

    public JudicialConfirmation? Confirmation { get; init; }
}
