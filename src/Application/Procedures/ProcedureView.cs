using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Procedures;

/// <summary>一种法定程序：向谁、凭什么、怎样提出、多长时间内、依据哪一条。</summary>
public sealed record ProcedureView
{
    /// <summary>代码，永久不变</summary>
    public required string Code { get; init; }

    /// <summary>法定途径</summary>
    public required StatutoryRoute Route { get; init; }

    /// <summary>法定途径的中文名称</summary>
    public required string RouteName { get; init; }

    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>有权受理的机关</summary>
    public required AuthorityView Authority { get; init; }

    /// <summary>只用于这些内容分类；不限的为空表</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>只用于这类具体事项；不限的为空</summary>
    public string? Matter { get; init; }

    /// <summary>怎样提出</summary>
    public required string Lodging { get; init; }

    /// <summary>带什么</summary>
    public required IReadOnlyList<string> Bring { get; init; }

    /// <summary>各个期限</summary>
    public required IReadOnlyList<StatutoryPeriodView> Periods { get; init; }

    /// <summary>依据：《信访工作条例》的条款在前，程序自己的法律在后</summary>
    public required IReadOnlyList<SourceView> Basis { get; init; }

    /// <summary>确定程度；待核的，使用前对照现行文本</summary>
    public required SourceCertainty Certainty { get; init; }

    public string? Note { get; init; }

    internal static ProcedureView Of(Procedure procedure, AuthorityView authority) => new()
    {
        Code = procedure.Code,
        Route = procedure.Route,
        RouteName = procedure.Route.Chinese(),
        Name = procedure.Name,
        NameEnglish = procedure.NameEnglish,
        Authority = authority,
        Topics = procedure.Topics,
        Matter = procedure.Matter,
        Lodging = procedure.Lodging,
        Bring = procedure.Bring,
        Periods = [.. procedure.Periods.Select(StatutoryPeriodView.Of)],
        Basis = [.. procedure.Basis.Select(SourceView.Of)],
        Certainty = procedure.Certainty,
        Note = procedure.Note,
    };
}

/// <summary>有权受理的机关。</summary>
public sealed record AuthorityView
{
    /// <summary>怎样称呼，可能不止一个机关</summary>
    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>本县机构的代码；要看内容分类而没有给出 topic 的，以及本县机构清单没有的为空</summary>
    public string? OrganizationCode { get; init; }

    /// <summary>本县机构的名称</summary>
    public string? OrganizationName { get; init; }

    /// <summary>由职责清单按内容分类决定</summary>
    public required bool ByTopic { get; init; }
}

/// <summary>引用的条款和它出自哪一版文本。</summary>
/// <param name="Citation">条款</param>
/// <param name="Edition">文本版次，如“2023年修订”；没有登记的为空</param>
/// <param name="EditionEnglish">文本版次的英文</param>
/// <param name="EffectiveFrom">这一版施行的第一日</param>
/// <param name="EffectiveTo">这一版施行的最后一日；现行的为空</param>
public sealed record SourceView(CitationView Citation, string? Edition, string? EditionEnglish, DateOnly? EffectiveFrom, DateOnly? EffectiveTo)
{
    internal static SourceView Of(Citation citation) => LawEdition.Of(citation) is { } edition
        ? new(CitationView.Of(citation), edition.Chinese, edition.English, edition.FromDay, edition.ToDay)
        : new(CitationView.Of(citation), null, null, null, null);
}

/// <summary>法定程序的一个期限。</summary>
public sealed record StatutoryPeriodView
{
    /// <summary>管什么</summary>
    public required PeriodKind Kind { get; init; }

    /// <summary>从哪一件事起算，当日不计入</summary>
    public required TriggerEvent From { get; init; }

    /// <summary>起算事件的中文说法</summary>
    public required string StartsOn { get; init; }

    public required string StartsOnEnglish { get; init; }

    public required int Number { get; init; }

    public required PeriodUnit Unit { get; init; }

    /// <summary>末日是休息日的，顺延到其后第一个工作日</summary>
    public required bool RollsOver { get; init; }

    /// <summary>第一个适用的事件日</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>最后一个适用的事件日；现行的为空</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>期限的依据</summary>
    public required IReadOnlyList<CitationView> Basis { get; init; }

    /// <summary>怎样计算的依据</summary>
    public required IReadOnlyList<CitationView> CountingBasis { get; init; }

    /// <summary>确定程度</summary>
    public required SourceCertainty Certainty { get; init; }

    public string? Note { get; init; }

    internal static StatutoryPeriodView Of(StatutoryPeriod period) => new()
    {
        Kind = period.Kind,
        From = period.From,
        StartsOn = period.StartsOn,
        StartsOnEnglish = period.StartsOnEnglish,
        Number = period.Number,
        Unit = period.Unit,
        RollsOver = period.RollsOver,
        EffectiveFrom = period.EffectiveFrom,
        EffectiveTo = period.EffectiveTo,
        Basis = [.. period.Basis.Select(CitationView.Of)],
        CountingBasis = [.. period.CountingBasis.Select(CitationView.Of)],
        Certainty = period.Certainty,
        Note = period.Note,
    };
}
