namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>不予受理、不再受理告知书：决定、理由、依据；错误的不予受理本身要追究（第四十四条），理由不得空缺。</summary>
public sealed record RefusalNotice : IPetitionPaper
{
    [Placeholder("决定日期", "作出决定之日", "day of the decision")]
    public required DateOnly? DecidedOn { get; init; }

    [Placeholder("理由", "甄别时写明的理由", "the reason given when it was screened")]
    public required string? Reason { get; init; }

    [Placeholder("其他途径", "可以走的法定途径；登记了路径指引的才有", "other ways open, where guidance was given", Optional = true)]
    public required string? OtherWays { get; init; }
}
