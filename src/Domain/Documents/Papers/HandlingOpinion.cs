namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>信访处理意见书：请求、事实和理由、意见及依据、不服的权利（第三十二条、第三十五条）。</summary>
public sealed record HandlingOpinion : IPetitionPaper
{
    [Placeholder("受理日期", "本轮受理之日", "day of acceptance")]
    public required DateOnly? AcceptedOn { get; init; }

    [Placeholder("陈述情况", "何时怎样听取信访人陈述", "when and how the petitioner was heard")]
    public required string? Heard { get; init; }

    [Placeholder("听证情况", "举行过听证的", "the hearing, where one was held", Optional = true)]
    public required string? Hearing { get; init; }

    [Placeholder("意见", "逐项诉求的意见", "the opinion on each claim")]
    public required IReadOnlyList<OpinionRow> Opinions { get; init; }

    [Placeholder("复查机关", "可以向它请求复查的机关", "the body that may be asked for a review")]
    public required string? ReviewBody { get; init; }

    [Placeholder("复查期限", "收到之日起多长时间内", "within which time from receipt")]
    public required string? ReviewPeriod { get; init; }
}

/// <summary>对一项诉求的意见。</summary>
public sealed record OpinionRow
{
    [Placeholder("诉求序号", "一、二、三", "in Chinese numerals", Dispensable = true)]
    public required string? Ordinal { get; init; }

    [Placeholder("请求", "信访人的请求", "what is asked for")]
    public required string? Claim { get; init; }

    [Placeholder("事实和理由", "查明的事实和理由", "the facts found and the reasons")]
    public required string? Facts { get; init; }

    [Placeholder("处理结论", "支持、解释说明、不予支持", "supported, explained or not supported")]
    public required string? Outcome { get; init; }

    [Placeholder("处理意见", "意见", "the opinion")]
    public required string? Opinion { get; init; }

    [Placeholder("意见依据", "法律、法规、政策依据", "the legal basis")]
    public required string? Basis { get; init; }

    [Placeholder("执行", "支持的，由谁在何时以前执行", "who carries it out by when", Optional = true)]
    public required string? Execution { get; init; }
}
