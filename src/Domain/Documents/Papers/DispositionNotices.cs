namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>并入原件告知书：并入哪一件、哪个机关在办；并件不影响登记和统计。</summary>
public sealed record MergeNotice : IPetitionPaper
{
    [Placeholder("并入日期", "并入之日", "day of the merge")]
    public required DateOnly? MergedOn { get; init; }

    [Placeholder("原件编号", "原件的登记编号", "registration number of the item it was merged with")]
    public required string? ExistingNo { get; init; }

    [Placeholder("在办机关", "原件的承办机关；还没有处置的为收到原件的机关", "the body that has the other item in hand")]
    public required string? InHandAt { get; init; }

    [Placeholder("办理期限", "原件办理的末日；还没有起算的不出", "last day to settle the other item, once it runs", Optional = true)]
    public required string? Due { get; init; }

    [Placeholder("查询码", "信访人凭以查询进度", "code by which the petitioner asks for progress")]
    public required string? QueryCode { get; init; }
}

/// <summary>转送去向告知书：转送、交办到哪个机关，它在什么期限内告知是否受理（第二十二条第一款、第二十三条第一款）。</summary>
public sealed record WhereaboutsNotice : IPetitionPaper
{
    [Placeholder("处置日期", "转送、交办之日", "day of the routing")]
    public required DateOnly? RoutedOn { get; init; }

    [Placeholder("处置方式", "转送或者交办", "transferred or assigned")]
    public required string? Manner { get; init; }

    [Placeholder("去向", "转送、交办到的机关全称", "full name of the body it went to")]
    public required string? GoneTo { get; init; }

    [Placeholder("告知期限", "该机关书面告知是否受理的末日", "last day on which that body tells whether it accepts")]
    public required string? NotifyBy { get; init; }

    [Placeholder("查询码", "信访人凭以查询进度", "code by which the petitioner asks for progress")]
    public required string? QueryCode { get; init; }
}

/// <summary>检举控告、涉法涉诉事项告知书：由哪个机关依照专门规定处理；不是受理告知书（第二十三条第四款）。</summary>
public sealed record SpecialNotice : IPetitionPaper
{
    [Placeholder("事项性质", "检举控告或者涉法涉诉", "accusation or litigation")]
    public required string? Nature { get; init; }

    [Placeholder("处置日期", "转送或者受理之日", "day on which it was passed on or taken up")]
    public required DateOnly? DoneOn { get; init; }

    [Placeholder("处置情况", "转送到哪个机关，或者由本机关办理", "which body it was passed on to, or that this one handles it")]
    public required string? Course { get; init; }
}

/// <summary>补充说明告知书：请信访人说明什么；等待期间处置的期限照走（第十九条第一款）。</summary>
public sealed record ClarificationNotice : IPetitionPaper
{
    [Placeholder("询问日期", "请求补充说明之日", "day on which it was asked")]
    public required DateOnly? AskedOn { get; init; }

    [Placeholder("说明事项", "请信访人说明什么", "what is to be clarified")]
    public required string? Question { get; init; }

    [Placeholder("处置期限", "处置（告知）的末日；到期不论有无回答都作甄别", "last day of the period that goes on meanwhile")]
    public required string? DisposeBy { get; init; }
}
