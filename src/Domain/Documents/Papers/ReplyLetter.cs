namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>答复函：建议意见、检举控告和另循程序的事项的答复，不是处理意见书（第二十九条、第三十条、第三十一条）。</summary>
public sealed record ReplyLetter : IPetitionPaper
{
    [Placeholder("答复", "逐项答复", "the answers, one by one")]
    public required IReadOnlyList<ReplyRow> Answers { get; init; }
}

/// <summary>对一项诉求的答复。</summary>
public sealed record ReplyRow
{
    [Placeholder("诉求序号", "一、二、三", "in Chinese numerals", Dispensable = true)]
    public required string? Ordinal { get; init; }

    [Placeholder("请求", "所提的建议、反映、请求", "what was put forward")]
    public required string? Claim { get; init; }

    [Placeholder("处理结论", "采纳、部分采纳、解释说明、支持、不予支持", "the outcome")]
    public required string? Outcome { get; init; }

    [Placeholder("答复意见", "意见", "the answer")]
    public required string? Opinion { get; init; }

    [Placeholder("意见依据", "法律、法规、政策依据", "the legal basis", Optional = true)]
    public required string? Basis { get; init; }
}
