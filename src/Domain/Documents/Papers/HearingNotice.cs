namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>听证通知书：何时何地、由谁主持、听证什么（第三十一条第六项、第三十六条第二款）。</summary>
public sealed record HearingNotice : IPetitionPaper
{
    [Placeholder("听证阶段", "办理、复查、复核", "at which stage")]
    public required string? Stage { get; init; }

    [Placeholder("听证日期", "举行之日", "day of the hearing")]
    public required DateOnly? HeldOn { get; init; }

    [Placeholder("听证时间", "几时几分", "time of day")]
    public required string? Time { get; init; }

    [Placeholder("听证地点", "在何处", "place")]
    public required string? Place { get; init; }

    [Placeholder("主持人", "听证主持人", "who presides")]
    public required string? Host { get; init; }

    [Placeholder("听证原因", "重大、复杂、疑难", "why it is held")]
    public required string? Ground { get; init; }
}
