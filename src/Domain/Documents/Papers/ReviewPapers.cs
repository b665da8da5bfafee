namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>复查、复核文书都有的项。</summary>
public abstract record ReviewPaper : IPetitionPaper
{
    [Placeholder("申请人", "申请复查、复核的人；代理的写明代理人", "the applicant, and who acts for him")]
    public required string? Applicant { get; init; }

    [Placeholder("申请日期", "提出申请之日", "day of the application")]
    public required DateOnly? AppliedOn { get; init; }

    [Placeholder("原机关", "作出被申请意见的机关全称", "the body whose opinion is attacked")]
    public required string? AttackedBody { get; init; }

    [Placeholder("原意见", "被申请的意见：日期和文号", "the opinion attacked: day and number")]
    public required string? AttackedOpinion { get; init; }
}

/// <summary>复查、复核受理告知书。</summary>
public sealed record ReviewAcceptance : ReviewPaper
{
    [Placeholder("受理日期", "受理申请之日", "day of acceptance")]
    public required DateOnly? AcceptedOn { get; init; }

    [Placeholder("办理期限", "提出意见的期限和末日", "by when the opinion is due")]
    public required string? Period { get; init; }
}

/// <summary>复查、复核不予受理告知书。</summary>
public sealed record ReviewNonAcceptance : ReviewPaper
{
    [Placeholder("决定日期", "作出决定之日", "day of the decision")]
    public required DateOnly? RefusedOn { get; init; }

    [Placeholder("理由", "不予受理的理由", "the reason")]
    public required string? Reason { get; init; }
}

/// <summary>复查意见书、复核意见书：逐项意见、理由、依据，下一步的权利或者终结的后果。</summary>
public sealed record ReviewDecisionPaper : ReviewPaper
{
    [Placeholder("申请理由", "申请人不服的事实和理由", "the applicant's grounds")]
    public required string? Grounds { get; init; }

    [Placeholder("受理日期", "受理申请之日", "day of acceptance")]
    public required DateOnly? AcceptedOn { get; init; }

    [Placeholder("听证情况", "举行过听证的", "the hearing, where one was held", Optional = true)]
    public required string? Hearing { get; init; }

    [Placeholder("意见", "逐项意见", "the ruling on each claim")]
    public required IReadOnlyList<RulingRow> Rulings { get; init; }

    [Placeholder("总的结论", "维持、变更、撤销", "upheld, changed or revoked")]
    public required string? Outcome { get; init; }

    [Placeholder("重新办理的要求", "撤销的才有", "the instruction, where it is revoked", Optional = true)]
    public required string? Instruction { get; init; }

    [Placeholder("救济权利", "不服的怎样请求复核；复核意见的后果；撤销的怎样", "the next right, or what follows")]
    public required string? NextRight { get; init; }
}

/// <summary>对一项诉求的复查、复核意见。</summary>
public sealed record RulingRow
{
    [Placeholder("诉求序号", "一、二、三", "in Chinese numerals", Dispensable = true)]
    public required string? Ordinal { get; init; }

    [Placeholder("请求", "信访人的请求", "what is asked for")]
    public required string? Claim { get; init; }

    [Placeholder("事实和理由", "查明的事实和理由", "the facts found and the reasons")]
    public required string? Reasons { get; init; }

    [Placeholder("意见依据", "依据", "the legal basis")]
    public required string? Basis { get; init; }

    [Placeholder("处理结论", "维持、变更、撤销", "upheld, changed or revoked")]
    public required string? Outcome { get; init; }

    [Placeholder("变更后的意见", "变更的才有", "the opinion as changed", Optional = true)]
    public required string? Opinion { get; init; }
}
