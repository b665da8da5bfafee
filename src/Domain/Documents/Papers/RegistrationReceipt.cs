namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>登记回执：收到即登记，凭查询码查询（第二十二条第一款）。</summary>
public sealed record RegistrationReceipt : IPetitionPaper
{
    [Placeholder("查询码", "信访人凭以查询进度", "code by which the petitioner asks for progress")]
    public required string? QueryCode { get; init; }

    [Placeholder("登记日期", "登记之日", "day of registration")]
    public required DateOnly? RegisteredOn { get; init; }

    [Placeholder("诉求", "逐项诉求", "the claims, one by one")]
    public required IReadOnlyList<ClaimRow> Claims { get; init; }
}

/// <summary>一项诉求。</summary>
public sealed record ClaimRow
{
    [Placeholder("序号", "从 1 起", "from 1", Dispensable = true)]
    public required int Ordinal { get; init; }

    [Placeholder("诉求内容", "诉求", "the claim")]
    public required string? Text { get; init; }
}
