using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>一起矛盾纠纷。</summary>
public sealed record DisputeView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>纠纷编号</summary>
    public required string DisputeNo { get; init; }

    /// <summary>发现日期</summary>
    public required DateOnly FoundOn { get; init; }

    /// <summary>所在地的行政区划代码</summary>
    public required string AreaCode { get; init; }

    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类</summary>
    public string? Topic { get; init; }

    /// <summary>由谁发现</summary>
    public required DisputeSource Source { get; init; }

    /// <summary>当事人数</summary>
    public required int Parties { get; init; }

    /// <summary>重点矛盾纠纷</summary>
    public required bool KeyDispute { get; init; }

    /// <summary>走到哪一步</summary>
    public required DisputeStatus Status { get; init; }

    /// <summary>三事分流</summary>
    public DisputeTriage? Triage { get; init; }

    public DateOnly? TriagedOn { get; init; }

    /// <summary>由谁办，怎样引导</summary>
    public string? TriageNote { get; init; }

    public DateOnly? ResolvedOn { get; init; }

    /// <summary>怎样化解的</summary>
    public string? Resolution { get; init; }

    /// <summary>历次反弹</summary>
    public required IReadOnlyList<Rebound> Rebounds { get; init; }

    /// <summary>转为信访事项的登记编号；不可见的为空</summary>
    public string? RegNo { get; init; }

    /// <param name="visible">The items the reader may know of.</param>
    internal static Expression<Func<Dispute, DisputeView>> Projection(IQueryable<PetitionItem> visible) => d => new DisputeView
    {
        Id = d.Id,
        Version = d.Version,
        DisputeNo = d.DisputeNo,
        FoundOn = d.FoundOn,
        AreaCode = d.AreaCode,
        Field = d.Field,
        Topic = d.Topic,
        Source = d.Source,
        Parties = d.Parties,
        KeyDispute = d.KeyDispute,
        Status = d.Status,
        Triage = d.Triage,
        TriagedOn = d.TriagedOn,
        TriageNote = d.TriageNote,
        ResolvedOn = d.ResolvedOn,
        Resolution = d.Resolution,
        Rebounds = d.Rebounds,
        RegNo = visible.Any(p => p.RegNo == d.RegNo) ? d.RegNo : null,
    };

    private static readonly Func<Dispute, DisputeView> Compiled = Projection(Enumerable.Empty<PetitionItem>().AsQueryable()).Compile();

    internal static DisputeView Of(Dispute dispute) => Compiled(dispute);
}
