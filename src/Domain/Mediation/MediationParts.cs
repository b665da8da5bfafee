namespace PetitionGovernance.Domain.Mediation;

/// <summary>当事人。</summary>
public sealed record MediationParty(PartySide Side, string Name);

/// <summary>一方对调解的意愿。</summary>
/// <param name="How">怎样表示的：当面签字、电话录音等。</param>
public sealed record PartyConsent(PartySide Side, bool Given, DateOnly On, string How);

/// <summary>一次调解（和解的为一次协商）。</summary>
/// <param name="Participants">邀请来参与化解的人（第十五条第二款），连同各自的身份和意见。</param>
public sealed record MediationSession(DateOnly HeldOn, string? Place, IReadOnlyList<string> Mediators, IReadOnlyList<SessionParticipant> Participants, string Record);

/// <summary>参与化解的第三方。</summary>
/// <param name="Part">身份：律师、人大代表、政协委员、社会工作者、群团组织等。</param>
public sealed record SessionParticipant(string Part, string Name, string? Opinion);

/// <summary>协议书的一项。</summary>
/// <param name="By">Who has to perform it.</param>
/// <param name="DueOn">The last day to perform it.</param>
public sealed record AgreementTerm(int Ordinal, PartySide By, string Text, DateOnly DueOn)
{
    public Performance Performance { get; init; }

    public DateOnly? SettledOn { get; init; }

    public string? Note { get; init; }
}

/// <summary>调解协议书、和解协议书。</summary>
/// <param name="EffectiveOn">签名盖章生效之日。</param>
/// <param name="Lawful">经核对，在裁量权以内，不违反法律的强制性规定。</param>
/// <param name="ConfirmedByBoth">双方已经签名确认。</param>
public sealed record MediationAgreement(
    DateOnly AgreedOn, DateOnly EffectiveOn, string? DocumentNo, bool Lawful, bool ConfirmedByBoth, IReadOnlyList<AgreementTerm> Terms)
{
    public const int MaxTerms = 50;
}

/// <summary>司法确认：双方共同申请，人民法院答复。</summary>
/// <param name="CourtCode">受理的人民法院。</param>
public sealed record JudicialConfirmation(DateOnly AppliedOn, string CourtCode)
{
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>确认有效为真，驳回为假。</summary>
    public bool? Confirmed { get; init; }

    public string? DocumentNo { get; init; }

    public string? Reason { get; init; }
}
