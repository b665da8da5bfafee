namespace PetitionGovernance.Domain.Petitions;

/// <summary>一轮办理：首次受理为第一轮，退回重办或者复查撤销后另起一轮。</summary>
public sealed record HandlingRound(int Number, string OrgCode, DateOnly AcceptedOn)
{
    /// <summary>另起一轮的缘由；第一轮没有。</summary>
    public string? Cause { get; init; }

    public Extension? Extension { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public ReplyOutcome? Outcome { get; init; }

    /// <summary>处理意见书（答复）文号。</summary>
    public string? DocumentNo { get; init; }

    /// <summary>答复是否写明不服时的权利和期限；空为不明。</summary>
    public bool? RightInformed { get; init; }

    public Service? Service { get; init; }

    /// <summary>维持或者变更了这一轮答复的复查、复核意见，最近的一次。</summary>
    public RoundReview? Review { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public SubstantiveStatus? Result { get; init; }

    /// <summary>逐项答复与结果，随轮次保存。</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
}

/// <summary>延期：不超过三十日，本机关负责人批准，理由告知信访人（第三十四条）。</summary>
public sealed record Extension(int Days, string Reason, string ApprovedBy, DateOnly ApprovedOn)
{
    /// <summary>何时把理由告知信访人；没有告知是违规，事项上看得到。</summary>
    public DateOnly? ReasonToldOn { get; init; }
}

/// <summary>送达：何时、以何方式、凭什么证明。</summary>
public sealed record Service(DateOnly ServedOn, ServiceMethod Method, string? Proof);
