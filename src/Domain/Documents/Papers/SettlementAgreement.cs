namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>调解协议书、和解协议书：双方、争议、逐项约定和履行的期限（第三十三条）。</summary>
public sealed record SettlementAgreement
{
    [Placeholder("案件编号", "调解、和解的编号", "number of the case")]
    public required string? CaseNo { get; init; }

    [Placeholder("甲方", "提出的一方", "the side that brought it")]
    public required string? Applicants { get; init; }

    [Placeholder("乙方", "对方", "the other side")]
    public required string? Respondents { get; init; }

    [Placeholder("调解员", "调解员；和解没有的不出", "the mediators; none in a reconciliation", Optional = true)]
    public required string? Mediators { get; init; }

    [Placeholder("争议事由", "争议的事由", "what the dispute is about")]
    public required string? Matter { get; init; }

    [Placeholder("达成日期", "达成协议之日", "day of the agreement")]
    public required DateOnly? AgreedOn { get; init; }

    [Placeholder("生效日期", "签名盖章生效之日", "day from which it binds")]
    public required DateOnly? EffectiveOn { get; init; }

    [Placeholder("约定", "逐项约定", "the terms, one by one")]
    public required IReadOnlyList<TermRow> Terms { get; init; }

    [Placeholder("司法确认", "可以共同申请司法确认的，最迟哪天", "until when both may ask the court to confirm it", Optional = true)]
    public required string? ConfirmBy { get; init; }
}

/// <summary>一项约定。</summary>
public sealed record TermRow
{
    [Placeholder("约定序号", "从 1 起", "from 1", Dispensable = true)]
    public required int Ordinal { get; init; }

    [Placeholder("履行方", "甲方、乙方", "which side performs it")]
    public required string? By { get; init; }

    [Placeholder("约定内容", "约定", "the term")]
    public required string? Text { get; init; }

    [Placeholder("履行期限", "履行的末日", "last day to perform it")]
    public required DateOnly? DueOn { get; init; }
}
