using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>一次登记或者办理之后事项的样子。</summary>
public sealed record PetitionReceipt
{
    public required Guid Id { get; init; }

    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>查询码，交给信访人</summary>
    public required string QueryCode { get; init; }

    /// <summary>版本；下一次办理时放入 If-Match</summary>
    public required int Version { get; init; }

    public required PetitionStatus Status { get; init; }

    public required SubstantiveStatus SubstantiveStatus { get; init; }

    public required IReadOnlyList<Gate> Gates { get; init; }

    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    public required IReadOnlyList<NextAction> NextActions { get; init; }

    /// <summary>提示：还须补充、确认、告知什么</summary>
    public required IReadOnlyList<PromptView> Prompts { get; init; }

    /// <summary>登记时给出：可能是同一事实和理由的事项在此地址查看，请在甄别前认定</summary>
    public string? SameMatter { get; init; }

    /// <summary>答复和送达之后：信访人不服时的下一步权利</summary>
    public NextRight? NextRight { get; init; }

    internal static PetitionReceipt Of(PetitionItem item, Occasion now, OrganizationTree organizations) =>
        Of(item, now) with { NextRight = NextRight.Of(item.State, item.Rounds, now.Today, organizations) };

    internal static PetitionReceipt Of(PetitionItem item, Occasion now)
    {
        var standing = PetitionStanding.Of(item.State, now.Actor, now.Today);
        return new PetitionReceipt
        {
            Id = item.Id.Value,
            RegNo = item.RegNo,
            QueryCode = item.QueryCode,
            // The unit of work advances the version once when it saves what the handler changed.
            Version = item.Version + 1,
            Status = item.Status,
            SubstantiveStatus = item.SubstantiveStatus,
            Gates = standing.Gates,
            Deadlines = standing.Deadlines,
            NextActions = standing.NextActions,
            Prompts = PromptView.Of(PromptFacts.Of(item)),
        };
    }
}
