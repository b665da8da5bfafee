namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>延期告知书：延长几日、为什么、到哪天（第三十四条）。</summary>
public sealed record ExtensionNotice : IPetitionPaper
{
    [Placeholder("受理日期", "本轮受理之日", "day of acceptance")]
    public required DateOnly? AcceptedOn { get; init; }

    [Placeholder("延长日数", "不超过三十", "by how many days")]
    public required int? Days { get; init; }

    [Placeholder("延期理由", "批准的理由", "the reason approved")]
    public required string? Reason { get; init; }

    [Placeholder("批准日期", "本机关负责人批准之日", "day of approval")]
    public required DateOnly? ApprovedOn { get; init; }

    [Placeholder("新的期限", "延长后的末日", "last day as extended")]
    public required string? NewDue { get; init; }
}
