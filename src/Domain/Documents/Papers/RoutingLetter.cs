namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>转送函、交办函都有的项（第二十二条第一款）。</summary>
public abstract record RoutingLetter : IPetitionPaper
{
    [Placeholder("收文机关", "转送、交办到的机关全称", "full name of the body it goes to")]
    public required string? Recipient { get; init; }

    [Placeholder("处置日期", "转送、交办之日", "day of the routing")]
    public required DateOnly? RoutedOn { get; init; }

    [Placeholder("人次", "信访人数", "head count", Dispensable = true)]
    public required int HeadCount { get; init; }

    [Placeholder("诉求", "逐项诉求", "the claims, one by one")]
    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    [Placeholder("告知期限", "书面告知信访人的末日", "last day to notify the petitioner")]
    public required string? NotifyBy { get; init; }

    [Placeholder("异议期限", "提出职权异议的末日", "last day to object to the competence")]
    public required string? ObjectBy { get; init; }

    [Placeholder("办理要求", "处置时写明的要求", "instruction given with it", Optional = true)]
    public required string? Instruction { get; init; }
}

/// <summary>转送函。</summary>
public sealed record TransferLetter : RoutingLetter;

/// <summary>交办函：载明反馈期限。</summary>
public sealed record AssignmentLetter : RoutingLetter
{
    [Placeholder("反馈期限", "反馈办理结果的末日", "day by which to report back")]
    public required DateOnly? ReportBackOn { get; init; }
}
