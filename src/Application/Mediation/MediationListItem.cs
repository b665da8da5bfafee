using System.Linq.Expressions;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>列表中的一件。</summary>
public sealed record MediationListItem
{
    public required Guid Id { get; init; }

    public required string MediationNo { get; init; }

    public required MediationKind Kind { get; init; }

    public required MediationSource Source { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    public string? DisputeNo { get; init; }

    public required bool KeyDispute { get; init; }

    /// <summary>调解组织的代码</summary>
    public required string OrganizationCode { get; init; }

    public required IReadOnlyList<string> Mediators { get; init; }

    public required DateOnly StartedOn { get; init; }

    public required MediationStatus Status { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    public Performance? Performance { get; init; }

    /// <summary>最早一项待履行的末日</summary>
    public DateOnly? NextTermOn { get; init; }

    /// <summary>人民法院是否确认；没有答复的为空</summary>
    public bool? Confirmed { get; init; }

    internal static readonly Expression<Func<MediationCase, MediationListItem>> Projection = m => new MediationListItem
    {
        Id = m.Id,
        MediationNo = m.MediationNo,
        Kind = m.Kind,
        Source = m.Source,
        RegNo = m.RegNo,
        DisputeNo = m.DisputeNo,
        KeyDispute = m.KeyDispute,
        OrganizationCode = m.OrganizationCode,
        Mediators = m.Mediators,
        StartedOn = m.StartedOn,
        Status = m.Status,
        ConcludedOn = m.ConcludedOn,
        Performance = m.Performance,
        NextTermOn = m.NextTermOn,
        Confirmed = m.Confirmation == null ? null : m.Confirmation.Confirmed,
    };
}
