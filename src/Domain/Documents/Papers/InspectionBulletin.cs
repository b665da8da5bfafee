namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>评查通报：评查了什么、发现什么问题、要求什么。</summary>
public sealed record InspectionBulletin
{
    [Placeholder("收文机关", "受通报的各机关", "the bodies it goes to")]
    public required string? Recipient { get; init; }

    [Placeholder("通报编号", "通报一年一号的编号，如“TB-2026-01”", "number of the bulletin within the year", Dispensable = true)]
    public required string? BulletinNo { get; init; }

    [Placeholder("评查期间", "从哪天到哪天", "from when to when")]
    public required string? Period { get; init; }

    [Placeholder("抽查件数", "抽查了几件；由巡查计划抽取的才有", "how many items were sampled, where they were sampled", Optional = true)]
    public required int? Inspected { get; init; }

    [Placeholder("问题件数", "有问题的几件", "how many items had faults")]
    public required int? Faulty { get; init; }

    [Placeholder("退回件数", "退回重办的几件；没有的不出", "how many were returned for redo, where some were", Optional = true)]
    public required int? Returned { get; init; }

    [Placeholder("问题", "逐项问题", "the faults, one by one")]
    public required IReadOnlyList<FaultRow> Faults { get; init; }

    [Placeholder("通报要求", "整改的要求", "what is required")]
    public required string? Demand { get; init; }
}

/// <summary>一类问题。</summary>
public sealed record FaultRow
{
    [Placeholder("问题序号", "从 1 起", "from 1", Dispensable = true)]
    public required int Ordinal { get; init; }

    [Placeholder("责任机关", "哪个机关", "the body")]
    public required string? Body { get; init; }

    [Placeholder("问题内容", "问题", "the fault")]
    public required string? Text { get; init; }

    [Placeholder("问题数", "几个", "how many")]
    public required int Count { get; init; }
}
