using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>与一件事项可能或者已经认定为同一事实和理由的其他事项；只含行为人可见的。</summary>
public interface ISameMatterCandidates
{
    /// <returns>Null when there is no such item or the actor may not know that there is.</returns>
    Task<SameMatterFindings?> OfAsync(PetitionRef item, CancellationToken cancellationToken);
}

/// <summary>同一事实和理由：候选、已关联、已标明不同的事项。</summary>
public sealed record SameMatterFindings
{
    /// <summary>候选，得分高的在前，最多十件；已关联和已标明不同的不再列出</summary>
    public required IReadOnlyList<SameMatterCandidate> Candidates { get; init; }

    /// <summary>已经认定为同一事实和理由的事项，先收到的在前，最多二百件；经其他事项关联的也在内</summary>
    public required IReadOnlyList<SameMatterItem> Linked { get; init; }

    /// <summary>已经标明不是同一事实和理由的事项，以及与它们关联的，不再询问</summary>
    public required IReadOnlyList<SameMatterItem> Different { get; init; }
}

/// <summary>另一件事项。</summary>
public sealed record SameMatterItem
{
    public required Guid Id { get; init; }

    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>标题</summary>
    public required string Subject { get; init; }

    public required PetitionStatus Status { get; init; }

    public required SubstantiveStatus SubstantiveStatus { get; init; }

    public string? AreaCode { get; init; }

    public string? Topic { get; init; }

    /// <summary>责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>与本件之间的认定；由登记、并入或者其他事项关联的为空</summary>
    public SameMatterDecision? Decision { get; init; }
}

/// <summary>两件之间现在的认定：何人、何日、为何。</summary>
/// <param name="Version">解除、撤回时放入 If-Match</param>
public sealed record SameMatterDecision(string Reason, string By, string UnitCode, DateOnly DecidedOn, int Version)
{
    internal static SameMatterDecision? Of(DecidedPair? pair) =>
        pair is { Decisions: [.., var last] } ? new(last.Reason, last.By, last.UnitCode, last.DecidedOn, pair.Version) : null;
}

/// <summary>候选事项。</summary>
public sealed record SameMatterCandidate
{
    public required SameMatterItem Item { get; init; }

    /// <summary>得分，0 至 100</summary>
    public required int Score { get; init; }

    public required MatterGrade Grade { get; init; }

    /// <summary>打分的理由，分量重的在前；反对的为负分</summary>
    public required IReadOnlyList<MatterReason> Reasons { get; init; }
}
