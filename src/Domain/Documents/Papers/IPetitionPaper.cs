namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>就一件信访事项出具的文书：另有 <see cref="PetitionHead"/> 的各项。</summary>
public interface IPetitionPaper;

/// <summary>就一件信访事项出具的文书都有的项。</summary>
public sealed record PetitionHead
{
    [Placeholder("登记编号", "信访事项的登记编号", "registration number of the item")]
    public required string? RegNo { get; init; }

    [Placeholder("信访人", "姓名（名称），多人的逐一列出；检举控告件给其他机关的不出姓名", "petitioners by name; withheld from other bodies where an accusation is sealed")]
    public required string? Petitioners { get; init; }

    [Placeholder("收到日期", "收到信访事项之日", "day of receipt", Dispensable = true)]
    public required DateOnly? ReceivedOn { get; init; }

    [Placeholder("渠道", "来信、来访、网上信访、来电", "channel", Dispensable = true)]
    public required string? Channel { get; init; }

    [Placeholder("事项", "信访事项的标题", "title of the item", Dispensable = true)]
    public required string? Matter { get; init; }
}
