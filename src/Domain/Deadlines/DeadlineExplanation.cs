namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限的逐日说明。</summary>
/// <param name="Sentence">One Chinese sentence: start, length, what was skipped and why, last day, articles.</param>
/// <param name="Days">From the start to the legal last day, in order, none left out.</param>
public sealed record DeadlineExplanation(DueDate Due, string Sentence, string SentenceEnglish, IReadOnlyList<ExplainedDay> Days);

/// <summary>期限中的一日。</summary>
/// <param name="Count">Which day of the period it is; empty for a day that is not counted.</param>
/// <param name="Note">Chinese; says for every skipped day why. Empty for an ordinary counted day.</param>
public sealed record ExplainedDay(DateOnly Date, int? Count, DayKind Kind, string Note);

/// <summary>一日在期限中的作用。</summary>
public enum DayKind
{
    /// <summary>起算之日，不计入</summary>
    Start,
    /// <summary>计入</summary>
    Counted,
    /// <summary>周末，不计入工作日</summary>
    Weekend,
    /// <summary>放假，不计入工作日</summary>
    Holiday,
    /// <summary>周末调休上班，计入工作日</summary>
    MakeUpWorkday,
    /// <summary>听证，不计入</summary>
    Hearing,
    /// <summary>末日不是工作日而顺延越过；名义末日本身也在其中，并带有序数</summary>
    RolledOver,
    /// <summary>末日</summary>
    LastDay,
    /// <summary>所在年份的节假日安排尚未公布，到此为止</summary>
    Pending,
}
