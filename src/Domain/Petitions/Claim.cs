namespace PetitionGovernance.Domain.Petitions;

/// <summary>诉求：一个事项有一项或者多项，答复逐项回应，办结逐项交代结果。</summary>
/// <param name="Ordinal">From 1, within the item.</param>
public sealed record Claim(int Ordinal, string Text)
{
    public const int MaxTextLength = 2_000;
    public const int MaxClaims = 20;

    /// <summary>最近一轮的答复。</summary>
    public ClaimAnswer? Answer { get; init; }

    /// <summary>经复查、复核变更后的意见，代替原答复。</summary>
    public RevisedOpinion? Revised { get; init; }

    /// <summary>实体结果。</summary>
    public SubstantiveStatus Result { get; init; } = SubstantiveStatus.Unresolved;

    /// <summary>证明实体结果的材料说明。</summary>
    public string? Evidence { get; init; }
}

/// <summary>对一项诉求的答复：事实和理由、意见、依据（第三十二条）。</summary>
public sealed record ClaimAnswer(ReplyOutcome Outcome, string? Facts, string? Opinion, string? LegalBasis)
{
    /// <summary>支持的，由谁在何时以前执行（第三十二条第一款第一项）。</summary>
    public ExecutionPlan? Execution { get; init; }
}

/// <summary>处理意见的执行：责任单位和期限。</summary>
public sealed record ExecutionPlan(string OrgCode, DateOnly By);
