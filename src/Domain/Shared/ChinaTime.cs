namespace PetitionGovernance.Domain.Shared;

/// <summary>法定日期一律是北京时间（Asia/Shanghai，UTC+8，无夏令时）的日历日。</summary>
public static class ChinaTime
{
    // Beijing time has been a fixed +08:00 since 1991-09-15; the regulation's dates all lie after it.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>一个日历日开始的时刻。</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);

    public static DateOnly Today(this TimeProvider time) => DateOf(time.GetUtcNow());
}
