namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>法定途径告知书：向哪个机关、走哪个程序、带什么、怎样提出（第二十二条第二款、第二十三条第一款）。</summary>
public sealed record GuidanceNotice : IPetitionPaper
{
    [Placeholder("告知日期", "作出指引之日", "day on which the guidance was given")]
    public required DateOnly? GivenOn { get; init; }

    [Placeholder("途径", "逐项途径", "the ways, one by one")]
    public required IReadOnlyList<WayRow> Ways { get; init; }
}

/// <summary>一条途径。</summary>
public sealed record WayRow
{
    [Placeholder("途径序号", "一、二、三", "in Chinese numerals", Dispensable = true)]
    public required string? Ordinal { get; init; }

    [Placeholder("程序", "法定程序的名称", "name of the procedure")]
    public required string? Procedure { get; init; }

    [Placeholder("受理机关", "有权受理的机关", "the competent body")]
    public required string? Body { get; init; }

    [Placeholder("提出方式", "怎样提出", "how to lodge it")]
    public required string? Lodging { get; init; }

    [Placeholder("携带材料", "带什么", "what to bring")]
    public required string? Bring { get; init; }

    [Placeholder("途径依据", "程序自己的依据", "what the procedure rests on")]
    public required string? Basis { get; init; }

    [Placeholder("告知内容", "当时告知的话", "what was told", Optional = true, Dispensable = true)]
    public required string? Told { get; init; }
}
