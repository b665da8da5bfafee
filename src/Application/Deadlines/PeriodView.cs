using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>一种期限在一个时期内的规则。</summary>
public sealed record PeriodView
{
    /// <summary>期限代码，如 <c>T-HANDLE</c></summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>多长；没有法定数字、由文书载明末日的为空</summary>
    public int? Number { get; init; }

    /// <summary>number 是上限，不是定数</summary>
    public required bool IsCeiling { get; init; }

    /// <summary>单位</summary>
    public required PeriodUnit Unit { get; init; }

    /// <summary>从什么事件起算，当日不计入</summary>
    public required string StartsOn { get; init; }

    public required string StartsOnEnglish { get; init; }

    /// <summary>约束谁</summary>
    public required PeriodBearer Bearer { get; init; }

    /// <summary>确定程度：条文直接写明、适用通则、本产品约定</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>末日是休息日的顺延</summary>
    public required bool RollsOver { get; init; }

    /// <summary>听证时间不计入</summary>
    public required bool HearingsExcluded { get; init; }

    /// <summary>第一个适用的起算日</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>最后一个适用的起算日；现行的为空</summary>
    public DateOnly? EffectiveUntil { get; init; }

    public string? Note { get; init; }

    /// <summary>期限本身的依据</summary>
    public required IReadOnlyList<CitationView> Basis { get; init; }

    /// <summary>怎样计算的依据</summary>
    public required IReadOnlyList<CitationView> CountingBasis { get; init; }

    internal static PeriodView Of(PeriodRule rule) => new()
    {
        Code = rule.TableCode,
        Name = rule.ChineseName,
        NameEnglish = rule.EnglishName,
        Number = rule.Number,
        IsCeiling = rule.IsCeiling,
        Unit = rule.Unit,
        StartsOn = rule.StartsOn,
        StartsOnEnglish = rule.StartsOnEnglish,
        Bearer = rule.Bearer,
        Certainty = rule.Certainty,
        RollsOver = rule.RollsOver,
        HearingsExcluded = rule.HearingsExcludedBy is not null,
        EffectiveFrom = rule.EffectiveFrom,
        EffectiveUntil = rule.EffectiveUntil,
        Note = rule.Note,
        Basis = [.. rule.Basis.Select(CitationView.Of)],
        CountingBasis = [.. rule.CountingBasis.Select(CitationView.Of)],
    };
}
