using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>判断“现在依法能做什么”所需的全部事实。聚合与查询用同一份投影得出，同一组守卫判断。</summary>
public sealed record PetitionState
{
    public required PetitionStatus Status { get; init; }

    public required PetitionCategory Category { get; init; }

    public required bool Anonymous { get; init; }

    /// <summary>信访人姓名（名称）、住址清楚，应当书面告知。</summary>
    public required bool CanBeNotified { get; init; }

    public required string ReceivingOrgCode { get; init; }

    public required OrganizationKind ReceivingOrgKind { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public Disposition? Disposition { get; init; }

    /// <summary>第三十一条的项次（1–6），只用于申诉求决。</summary>
    public int? StatutoryPath { get; init; }

    public string? ResponsibleOrgCode { get; init; }

    public string? RespondentOrgCode { get; init; }

    public DateOnly? DisposedOn { get; init; }

    public DateOnly? NotifiedOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public bool? Satisfied { get; init; }

    public required SubstantiveStatus SubstantiveStatus { get; init; }

    public required bool HasOpenObjection { get; init; }

    public required bool HasOpenClarification { get; init; }

    /// <summary>已听取信访人陈述，或者经通知没有陈述。</summary>
    public required bool IsHeard { get; init; }

    /// <summary>复查、复核正在进行。</summary>
    public required bool HasOpenReview { get; init; }

    public required bool IsExtended { get; init; }

    /// <summary>最近一次调解（和解）；没有过的为空。</summary>
    public ItemMediation? LastMediation { get; init; }

    public required IReadOnlyList<Recusal> Recusals { get; init; }

    public required IReadOnlyList<DeadlineState> Deadlines { get; init; }

    public DeadlineState? Running(PeriodCode code) => Deadlines.LastOrDefault(d => d.Code == code && d.IsOpen);

    /// <summary>只有第三十一条第六项的事项适用六十日、处理意见书和复查复核。</summary>
    public bool IsOrdinaryProcedure => Category is PetitionCategory.Appeal && StatutoryPath == 6;
}
