namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>职权异议书：五个工作日内详述理由（第二十三条第三款）。</summary>
public sealed record CompetenceObjection : IPetitionPaper
{
    [Placeholder("收文机关", "转送、交办的机关全称", "full name of the body that routed it")]
    public required string? Recipient { get; init; }

    [Placeholder("处置日期", "转送、交办之日", "day of the routing")]
    public required DateOnly? RoutedOn { get; init; }

    [Placeholder("异议日期", "提出异议之日", "day of the objection")]
    public required DateOnly? ObjectedOn { get; init; }

    [Placeholder("异议理由", "详述的理由", "the reasons")]
    public required string? Reason { get; init; }

    [Placeholder("建议机关", "认为有权处理的机关", "the body thought competent", Optional = true)]
    public required string? Suggested { get; init; }
}

/// <summary>对职权异议的答复（第二十三条第三款）。</summary>
public sealed record CompetenceObjectionAnswer : IPetitionPaper
{
    [Placeholder("收文机关", "提出异议的机关全称", "full name of the body that objected")]
    public required string? Recipient { get; init; }

    [Placeholder("异议日期", "提出异议之日", "day of the objection")]
    public required DateOnly? ObjectedOn { get; init; }

    [Placeholder("答复日期", "作出答复之日", "day of the answer")]
    public required DateOnly? DecidedOn { get; init; }

    [Placeholder("答复结论", "异议成立、不成立，此后怎么办", "whether it was upheld, and what follows")]
    public required string? Conclusion { get; init; }

    [Placeholder("答复理由", "作出答复的理由", "the reasons")]
    public required string? Reason { get; init; }
}
