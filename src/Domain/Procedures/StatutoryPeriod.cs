using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>期限管什么。</summary>
public enum PeriodKind
{
    /// <summary>申请、起诉、投诉的期限</summary>
    Apply,
    /// <summary>最长期限：无论何时知道，超过的不再受理或者查处</summary>
    LongStop,
    /// <summary>受理机关答复或者作出决定的期限</summary>
    Decide,
    /// <summary>对结果不服，走下一步的期限</summary>
    Challenge,
}

/// <summary>记载的确定程度。</summary>
public enum SourceCertainty
{
    /// <summary>已核对条文</summary>
    Checked,
    /// <summary>通行记载，未逐字核对</summary>
    Known,
    /// <summary>待核：使用前对照现行文本</summary>
    Unverified,
}

/// <summary>法定途径的一个期限：多长、什么单位、从哪一件事起算、依据哪一条、末日怎样顺延。</summary>
/// <remarks>
/// The day of the event is not counted; the last day is, and moves to the next working day if it is none. A period is stated
/// for events of the days on which the cited text was in force; for others it says nothing.
/// </remarks>
public sealed record StatutoryPeriod
{
    public required PeriodKind Kind { get; init; }

    public required TriggerEvent From { get; init; }

    public required int Number { get; init; }

    public required PeriodUnit Unit { get; init; }

    /// <summary>期限的依据。</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>怎样计算、末日怎样顺延的依据。</summary>
    public required IReadOnlyList<Citation> CountingBasis { get; init; }

    public required SourceCertainty Certainty { get; init; }

    public string? Note { get; init; }

    /// <summary>The first event the period is stated for.</summary>
    public DateOnly EffectiveFrom => Basis.Max(c => LawEdition.Of(c)?.FromDay) ?? DateOnly.MinValue;

    /// <summary>The last one; empty for the law as it stands.</summary>
    public DateOnly? EffectiveTo => Basis.Min(c => LawEdition.Of(c)?.ToDay);

    public string StartsOn => TriggerWords.Chinese(From);

    public string StartsOnEnglish => TriggerWords.English(From);

    /// <summary>末日不是工作日的，顺延到其后第一个工作日。</summary>
    public bool RollsOver => Rule().RollsOver;

    public bool AppliesTo(DateOnly happenedOn) => EffectiveFrom <= happenedOn && (EffectiveTo is not { } to || happenedOn <= to);

    /// <summary>末日；事件发生在所引文本施行以外的，没有答案。</summary>
    public DueDate? DueAfter(DateOnly happenedOn, WorkingDayCalendar calendar) =>
        AppliesTo(happenedOn) ? DeadlineCalculator.ComputeBy(Rule(), happenedOn, calendar) : null;

    /// <summary>末日，逐日说明。</summary>
    public DeadlineExplanation? ExplainAfter(DateOnly happenedOn, WorkingDayCalendar calendar) =>
        AppliesTo(happenedOn) ? DeadlineCalculator.ExplainBy(Rule(), happenedOn, calendar) : null;

    private PeriodRule Rule() => new()
    {
        Code = PeriodCode.Statutory,
        TableCode = "T-STATUTORY",
        ChineseName = "法定途径的期限",
        EnglishName = "period of the statutory procedure",
        Number = Number,
        Unit = Unit,
        StartsOn = StartsOn,
        StartsOnEnglish = StartsOnEnglish,
        Bearer = Kind is PeriodKind.Decide ? PeriodBearer.Body : PeriodBearer.Petitioner,
        Certainty = Deadlines.Certainty.GeneralRule,
        Basis = Basis,
        CountingBasis = CountingBasis,
        EffectiveFrom = EffectiveFrom,
        EffectiveUntil = EffectiveTo,
    };
}
