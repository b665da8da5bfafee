using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Accountability;

/// <summary>补录的一条线索，如其文件所写。</summary>
/// <param name="SubjectOrgCode">The body accused in the item, which must not learn of the referral; null where none is.</param>
public sealed record RecordedReferral(
    string ReferralNo, ReferralKind Kind, string ToOrgCode, DateOnly ReferredOn, int Persons, string LegalBasis,
    ReferralOutcome? Outcome, int? PersonsHeldAccountable, DateOnly? ConcludedOn, PetitionItemId? Item = null, string? RegNo = null, string? SubjectOrgCode = null)
{
    internal Refusal? Unlawful(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(ReferralNo)) return AccountabilityRefusals.Empty.On("referralNo");
        if (string.IsNullOrWhiteSpace(ToOrgCode)) return AccountabilityRefusals.Empty.On("toOrgCode");
        if (Persons < 1) return AccountabilityRefusals.Empty.On("persons");
        if (!ReferralGrounds.IsOfKind(LegalBasis, Kind)) return AccountabilityRefusals.GroundNotOfArticles.On("legalBasis");
        if (ReferredOn > today) return AccountabilityRefusals.DayInFuture.On("referredOn");
        if (ConcludedOn > today) return AccountabilityRefusals.DayInFuture.On("concludedOn");
        if (ConcludedOn < ReferredOn) return AccountabilityRefusals.DayTooEarly.On("concludedOn");
        if (Outcome is null != ConcludedOn is null) return AccountabilityRefusals.ConclusionIncomplete;
        return HeldFit ? null : AccountabilityRefusals.HeldDoNotFit;
    }

    private bool HeldFit => (Outcome, PersonsHeldAccountable ?? 0) switch
    {
        (null or ReferralOutcome.NotEstablished, var held) => held == 0,
        (_, var held) => held >= 1 && held <= Persons,
    };
}
