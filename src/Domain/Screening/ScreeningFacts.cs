using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别所依的事实。空着就是不知道，绝不当作“否”；只有勾选的情形，空着就是没有。</summary>
public sealed record ScreeningFacts
{
    public ReceiverKind? ReceiverKind { get; init; }

    public OrganizationLevel? ReceiverLevel { get; init; }

    /// <summary>有权处理机关的层级。</summary>
    public OrganizationLevel? CompetentLevel { get; init; }

    public Channel? Channel { get; init; }

    public ClaimNature? Category { get; init; }

    public RequestType? RequestType { get; init; }

    public Marks Marks { get; init; }

    public PetitionerStanding? PetitionerKind { get; init; }

    public int? HeadCount { get; init; }

    /// <summary>代表人数，只用于走访。</summary>
    public int? Representatives { get; init; }

    /// <summary>Whom or what the item accuses or complains of, in words; personal, so never to be logged.</summary>
    public string? Respondent { get; init; }

    public Jurisdiction? Jurisdiction { get; init; }

    public LegalRoute? LegalRoute { get; init; }

    public RouteState? RouteState { get; init; }

    public PriorState? PriorState { get; init; }

    public OrganizationLevel? PriorBodyLevel { get; init; }

    public SameFacts? SameFactsAndReasons { get; init; }

    /// <summary>接收机关收到的日期。</summary>
    public DateOnly? ReceivedOn { get; init; }

    public KeyEvent? KeyEvent { get; init; }

    /// <summary>起算事件的日期。</summary>
    public DateOnly? KeyDate { get; init; }

    /// <summary>已经批准延长的日数。</summary>
    public int? ExtensionDays { get; init; }

    /// <summary>本阶段听证的日数。</summary>
    public int? HearingDays { get; init; }

    public JustCause? JustCause { get; init; }

    public bool Has(Marks mark) => (Marks & mark) != 0;
}
