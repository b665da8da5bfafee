using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Accountability;

/// <summary>拟移送的线索。</summary>
/// <param name="RecipientKind">What kind of body the recipient is.</param>
/// <param name="SubjectOrgCode">The body the persons belong to; null for petitioners.</param>
/// <param name="RecipientIsConcerned">The recipient is that body or one accused in the item, or is subject to it.</param>
public sealed record NewReferral(
    ReferralKind Kind, string ToOrgCode, OrganizationKind RecipientKind, string? SubjectOrgCode, bool RecipientIsConcerned, ReferralGrounds Grounds,
    string Facts, string Evidence, IReadOnlyList<ReferredPerson> Persons)
{
    public PetitionItemId? Item { get; init; }

    public string? RegNo { get; init; }

    public string? ReferralNo { get; init; }
}

/// <summary>线索所涉的一个人，和对他的处理结果。</summary>
public sealed record ReferredPerson(int Ordinal, string Name, string? Post)
{
    public const int Max = 50;
    public const int MaxNameLength = 60;

    public ReferralOutcome? Outcome { get; init; }

    /// <summary>何种处分、处罚。</summary>
    public string? Measure { get; init; }

    public DateOnly? On { get; init; }
}
