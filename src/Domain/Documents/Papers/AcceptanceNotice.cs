namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>受理告知书：接收情况、处理途径和程序（第二十三条第二款）。</summary>
public sealed record AcceptanceNotice : IPetitionPaper
{
    [Placeholder("受理日期", "责任单位受理之日", "day of acceptance")]
    public required DateOnly? AcceptedOn { get; init; }

    [Placeholder("处理途径", "按第三十一条哪一项、什么程序办理", "under which item of article 31 it is handled")]
    public required string? Procedure { get; init; }

    [Placeholder("办理期限", "多长时间内办结，能确定末日的写明末日", "by when it is to be settled")]
    public required string? Period { get; init; }

    [Placeholder("查询码", "信访人凭以查询进度", "code by which the petitioner asks for progress")]
    public required string? QueryCode { get; init; }
}
