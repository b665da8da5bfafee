using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Mediation;

/// <summary>一站式中心的调解统计；每个数字都是一个列表的件数。</summary>
public sealed record MediationReport
{
    /// <summary>全部，等于各组织之和；逐件见 /mediations?startedFrom=…&amp;startedTo=…</summary>
    public required MediationFigures Total { get; init; }

    /// <summary>按调解组织；逐件见 /mediations?organizationCode=…</summary>
    public required IReadOnlyList<OrganizationMediationReport> Organizations { get; init; }

    /// <summary>按种类；逐件见 /mediations?kind=…</summary>
    public required IReadOnlyList<KindMediationReport> Kinds { get; init; }

    /// <summary>期内达成协议的信访事项，每件只计一次；逐件见 /mediations?status=agreed&amp;oncePerItem=true&amp;concludedFrom=…&amp;concludedTo=…</summary>
    public required int PetitionItemsAgreed { get; init; }

    public required KeyDisputeFigures KeyDisputes { get; init; }
}

/// <summary>一个调解组织。</summary>
public sealed record OrganizationMediationReport
{
    public required string OrganizationCode { get; init; }

    public required string OrganizationName { get; init; }

    public required MediationFigures Figures { get; init; }
}

/// <summary>一种调解。</summary>
public sealed record KindMediationReport
{
    public required MediationKind Kind { get; init; }

    public required MediationFigures Figures { get; init; }
}

/// <summary>件数和百分比；分母为零的比率为空。</summary>
public sealed record MediationFigures
{
    /// <summary>收案，等于正在调解、达成、未达成之和</summary>
    public required int Taken { get; init; }

    /// <summary>还没有结果（running=true）</summary>
    public required int Running { get; init; }

    /// <summary>达成协议（status=agreed）</summary>
    public required int Agreed { get; init; }

    /// <summary>未达成协议（status=not_agreed）</summary>
    public required int NotAgreed { get; init; }

    /// <summary>协议已履行（performance=performed）</summary>
    public required int Performed { get; init; }

    /// <summary>协议没有履行（performance=breached）</summary>
    public required int Breached { get; init; }

    /// <summary>从收案到结果的日数，中位数；没有结果的为空</summary>
    public decimal? MedianDays { get; init; }

    /// <summary>达成占有结果的</summary>
    public decimal? AgreedShare => Percentage.Of(Agreed, Agreed + NotAgreed);

    /// <summary>已履行占履行有结果的</summary>
    public decimal? PerformedShare => Percentage.Of(Performed, Performed + Breached);

    internal static MediationFigures Of(IReadOnlyCollection<MediationCount> counts)
    {
        int Sum(Func<MediationCount, bool> which) => counts.Where(which).Sum(c => c.Count);
        return new MediationFigures
        {
            Taken = Sum(_ => true),
            Running = Sum(c => c.Status is MediationStatus.AwaitingConsent or MediationStatus.InProgress),
            Agreed = Sum(c => c.Status is MediationStatus.Agreed),
            NotAgreed = Sum(c => c.Status is MediationStatus.NotAgreed),
            Performed = Sum(c => c.Performance is Performance.Performed),
            Breached = Sum(c => c.Performance is Performance.Breached),
            MedianDays = Median.Of(counts.Where(c => c.Days is not null).Select(c => (c.Days!.Value, c.Count))),
        };
    }
}

/// <summary>重点矛盾纠纷的化解。</summary>
public sealed record KeyDisputeFigures
{
    /// <summary>收案的（keyDispute=true）</summary>
    public required int Taken { get; init; }

    /// <summary>化解：达成协议，而且没有不履行的（keyDispute=true&amp;resolved=true）</summary>
    public required int Resolved { get; init; }

    /// <summary>化解率；没有收案的为空</summary>
    public decimal? ResolvedShare => Percentage.Of(Resolved, Taken);

    /// <summary>目标，由本地配置</summary>
    public required decimal Target { get; init; }

    /// <summary>是否达到目标；没有收案的为空</summary>
    public bool? TargetMet => ResolvedShare is { } share ? share >= Target : null;
}

/// <summary>How many cases are alike in what the report tells apart.</summary>
internal sealed record MediationCount(
    string OrganizationCode, MediationKind Kind, MediationStatus Status, Performance? Performance, bool KeyDispute, int? Days, int Count);
