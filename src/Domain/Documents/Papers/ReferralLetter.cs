namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>线索移送函：所涉的人、事实、后果、依据和材料（第四十二条至第四十七条）；由人认定，不由系统判断。</summary>
public sealed record ReferralLetter
{
    [Placeholder("收文机关", "纪检监察机关、公安机关全称", "full name of the discipline or police body")]
    public required string? Recipient { get; init; }

    [Placeholder("线索来源", "从哪一件信访事项、哪项工作中发现", "where it was found")]
    public required string? Source { get; init; }

    [Placeholder("所涉人员", "姓名和职务，逐人列出", "the persons concerned, with their posts")]
    public required string? Persons { get; init; }

    [Placeholder("事实", "已经核实的事实", "the facts established")]
    public required string? Facts { get; init; }

    [Placeholder("行为", "第二十六条所列行为的日期、地点、情节、证人；移送公安机关的才有", "the act of article 26: day, place, what, witness; only for the police", Optional = true)]
    public required string? Act { get; init; }

    [Placeholder("劝阻教育", "此前怎样劝阻、批评、教育；移送公安机关的才有", "the warning given before; only for the police", Optional = true)]
    public required string? Warning { get; init; }

    [Placeholder("认定结论", "捏造、诬告的认定结论；第四十七条第三款的才有", "the finding that the accusation was false, where that is the ground", Optional = true)]
    public required string? Finding { get; init; }

    [Placeholder("后果", "造成的后果；第四十二条的必有", "the consequences; always for article 42", Optional = true)]
    public required string? Consequences { get; init; }

    [Placeholder("职责依据", "法定职责的依据；不作为的必有", "the legal basis of the duty, where it was not performed", Optional = true)]
    public required string? DutyBasis { get; init; }

    [Placeholder("材料", "证据和随函移送的材料", "the evidence, and what goes with the letter")]
    public required string? Enclosures { get; init; }
}
