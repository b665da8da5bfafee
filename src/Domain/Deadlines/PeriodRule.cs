using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限的单位。</summary>
public enum PeriodUnit
{
    /// <summary>日：自然日，中间的假日照计</summary>
    CalendarDay,
    /// <summary>工作日：逐日跳过休息日，计入调休上班日</summary>
    WorkingDay,
    /// <summary>月：到期月的对应日，没有对应日的为月末</summary>
    Month,
    /// <summary>年：到期年的对应日，没有对应日的为月末</summary>
    Year,
    /// <summary>小时：由本地配置，不因休息日顺延</summary>
    Hour,
    /// <summary>指定日：文书载明的日期</summary>
    SetDay,
}

/// <summary>规则的确定程度。</summary>
public enum Certainty
{
    /// <summary>甲：条例条文直接写明</summary>
    Text = 1,
    /// <summary>乙：条例没有另写，适用上位或相邻法律的通则</summary>
    GeneralRule = 2,
    /// <summary>丙：本产品约定，须经法制人员确认</summary>
    Convention = 3,
}

/// <summary>期限约束谁。</summary>
public enum PeriodBearer
{
    /// <summary>机关的义务：顺延只作容错，内部提前到最后一个工作日</summary>
    Body,
    /// <summary>信访人的权利：顺延全额给足</summary>
    Petitioner,
}

/// <summary>一种期限在一个时期内的规则：多长、从何时起算、依据哪一条、有多确定。</summary>
public sealed record PeriodRule
{
    public required PeriodCode Code { get; init; }

    /// <summary>期限总表中的代码，如 <c>T-DISPOSE</c>。</summary>
    public required string TableCode { get; init; }

    public required string ChineseName { get; init; }

    public required string EnglishName { get; init; }

    /// <summary>Empty where no law gives a number: the day is set in the document, or by local configuration.</summary>
    public int? Number { get; init; }

    /// <summary><see cref="Number"/> 是上限（延期不超过30日），不是定数。</summary>
    public bool IsCeiling { get; init; }

    public required PeriodUnit Unit { get; init; }

    /// <summary>起算的事件，如“收到复查请求”；当日不计入。</summary>
    public required string StartsOn { get; init; }

    public required string StartsOnEnglish { get; init; }

    public required PeriodBearer Bearer { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>期限本身的依据。</summary>
    public required IReadOnlyList<Citation> Basis { get; init; }

    /// <summary>怎样计算的依据：开始的当日不计入、末日顺延、工作日、按月。</summary>
    public required IReadOnlyList<Citation> CountingBasis { get; init; }

    /// <summary>听证时间不计算在内的依据；没有这样规定的，听证时间照计。</summary>
    public Citation? HearingsExcludedBy { get; init; }

    /// <summary>第一个适用的触发日。</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>最后一个适用的触发日；现行的为空。</summary>
    public DateOnly? EffectiveUntil { get; init; }

    public string? Note { get; init; }

    /// <summary>末日是休息日的顺延；以小时计的不顺延。</summary>
    public bool RollsOver => Unit is not PeriodUnit.Hour;

    /// <summary>没有法定数字，须由文书或者本地配置给出末日。</summary>
    public bool NeedsSetDay => Number is null;

    internal bool AppliesTo(DateOnly eventDate) => EffectiveFrom <= eventDate && (EffectiveUntil is not { } until || eventDate <= until);
}
