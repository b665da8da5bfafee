namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>线索移送函：成因、事实、后果、依据和材料（第四十二条至第四十七条）；由人认定，不由系统判断。</summary>
public sealed record ReferralLetter
{
    [Placeholder("收文机关", "纪检监察机关、公安机关全称", "full name of the discipline or police body")]
    public required string? Recipient { get; init; }

    [Placeholder("线索来源", "从哪里发现", "where it was found")]
    public required string? Source { get; init; }

    [Placeholder("事实", "已经核实的事实", "the facts established")]
    public required string? Facts { get; init; }

    [Placeholder("后果", "造成的后果", "the consequences")]
    public required string? Consequences { get; init; }

    [Placeholder("移送依据", "应当移送的条款", "the clauses it is referred under")]
    public required string? Grounds { get; init; }

    [Placeholder("材料", "随函移送的材料", "what goes with it", Optional = true)]
    public required string? Enclosures { get; init; }
}
