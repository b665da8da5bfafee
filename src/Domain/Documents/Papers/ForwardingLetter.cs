namespace PetitionGovernance.Domain.Documents.Papers;

/// <summary>转纪检监察机关、政法部门的函（第二十二条第二款）：由其依照专门规定处理；检举控告人的姓名不出。</summary>
public sealed record ForwardingLetter : IPetitionPaper
{
    [Placeholder("收文机关", "纪检监察机关、政法部门全称", "full name of the discipline or political-legal body")]
    public required string? Recipient { get; init; }

    [Placeholder("事项性质", "检举控告或者涉法涉诉", "accusation or litigation")]
    public required string? Nature { get; init; }

    [Placeholder("处置日期", "转送之日", "day of the forwarding")]
    public required DateOnly? ForwardedOn { get; init; }

    [Placeholder("诉求", "逐项诉求", "the claims, one by one")]
    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    [Placeholder("保密要求", "检举控告的保密要求；涉法涉诉的不出", "the duty of secrecy, for accusations", Optional = true)]
    public required string? Secrecy { get; init; }

    [Placeholder("办理要求", "处置时写明的要求", "instruction given with it", Optional = true)]
    public required string? Instruction { get; init; }
}
