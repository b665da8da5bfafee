namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>督办函：为什么督办、要求什么、何时以前反馈（第三十八条）。</summary>
public sealed record SupervisionLetter
{
    [Placeholder("收文机关", "受督办的机关全称", "full name of the supervised body")]
    public required string? Recipient { get; init; }

    [Placeholder("督办事项", "事项的登记编号和标题；不涉及单件的写明范围", "the item, or what is supervised")]
    public required string? Matter { get; init; }

    [Placeholder("督办原因", "逾期、久拖未决等", "why it is supervised")]
    public required string? Cause { get; init; }

    [Placeholder("督办要求", "要求做什么", "what is required")]
    public required string? Demand { get; init; }

    [Placeholder("反馈期限", "反馈的末日", "day by which to answer")]
    public required DateOnly? AnswerBy { get; init; }
}

/// <summary>改进工作、完善政策建议书：问题、建议、反馈期限（第四十条）。</summary>
public sealed record RecommendationLetter
{
    [Placeholder("收文机关", "受建议的机关全称", "full name of the body it goes to")]
    public required string? Recipient { get; init; }

    [Placeholder("存在的问题", "发现的问题", "the problem found")]
    public required string? Problem { get; init; }

    [Placeholder("建议内容", "建议", "the recommendation")]
    public required string? Content { get; init; }

    [Placeholder("反馈期限", "反馈采纳情况的末日", "day by which to say what was adopted")]
    public required DateOnly? FeedbackBy { get; init; }
}

/// <summary>追究责任建议书：须附事实、后果、依据（第四十条第三款）。</summary>
public sealed record ResponsibilityLetter
{
    [Placeholder("收文机关", "有权处理的机关全称", "full name of the competent body")]
    public required string? Recipient { get; init; }

    [Placeholder("事实", "查明的事实", "the facts")]
    public required string? Facts { get; init; }

    [Placeholder("后果", "造成的后果", "the consequences")]
    public required string? Consequences { get; init; }

    [Placeholder("责任依据", "应当追究责任的依据", "what the responsibility rests on")]
    public required string? Grounds { get; init; }

    [Placeholder("建议内容", "建议", "the recommendation")]
    public required string? Content { get; init; }

    [Placeholder("反馈期限", "反馈采纳情况的末日", "day by which to say what was adopted")]
    public required DateOnly? FeedbackBy { get; init; }
}

/// <summary>约谈通知书：约谁、为什么、何时何地。</summary>
public sealed record AdmonitoryTalkNotice
{
    [Placeholder("收文机关", "被约谈的机关全称", "full name of the body talked to")]
    public required string? Recipient { get; init; }

    [Placeholder("约谈对象", "职务", "the post of who is talked to")]
    public required string? Person { get; init; }

    [Placeholder("约谈原因", "为什么约谈", "why")]
    public required string? Reason { get; init; }

    [Placeholder("约谈日期", "约谈之日", "day of the talk")]
    public required DateOnly? HeldOn { get; init; }

    [Placeholder("整改期限", "整改的末日；没有的不出", "day by which to put it right", Optional = true)]
    public required DateOnly? RectifyBy { get; init; }
}
