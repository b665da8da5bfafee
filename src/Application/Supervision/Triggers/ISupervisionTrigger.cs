using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Triggers;

/// <summary>督办的一种缘由：一个文件一种，由约定找到，不用登记。</summary>
public interface ISupervisionTrigger
{
    SupervisionTrigger Kind { get; }

    /// <summary>What <c>Supervision:Triggers:{Kind}</c> is when nothing is configured; <c>off</c> switches a trigger off.</summary>
    int DefaultNumber { get; }

    Citation Basis { get; }

    /// <summary>Every cause there is today, those with an order included; translated into one query with the rest.</summary>
    IQueryable<CauseRow> Candidates(IReadStore store, int number, DateOnly today);

    /// <returns>One Chinese sentence without personal data.</returns>
    string Say(CauseRow cause);
}

/// <summary>Where a trigger fired.</summary>
public sealed record CauseRow
{
    public required PetitionItemId Item { get; init; }

    public required string RegNo { get; init; }

    public required string OrgCode { get; init; }

    /// <summary>Which time, within the item.</summary>
    public required int Occurrence { get; init; }

    /// <summary>The day the cause turns on.</summary>
    public required DateOnly Day { get; init; }
}
