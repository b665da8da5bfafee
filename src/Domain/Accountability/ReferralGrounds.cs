using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Accountability;

/// <summary>凭什么移送：条款到项，和各条款要求的事实。由人认定，系统不自动追责。</summary>
/// <remarks>A person is referred for what he did, never for how often he petitions; an act of article 26 has a time, a place, and a witness or evidence.</remarks>
[Executes("A42-I1", "越权滥权：关联事项、后果，由人认定后移送", "Abuse of power: item and consequence, found by a person")]
[Executes("A42-I2", "不作为：另须法定职责的依据", "Failure to act: the legal basis of the duty, too")]
[Executes("A42-I3", "法律错误、程序违法：写明后果后移送", "Wrong law or procedure: with its consequence")]
[Executes("A42-I4", "拒不执行支持意见：写明后果后移送", "Refusal to carry out an opinion: with its consequence")]
[Executes("A46-I1", "态度恶劣、作风粗暴，核实后成线索", "Rudeness becomes a referral when verified")]
[Executes("A46-I2", "吃拿卡要、谋私，密封直送纪检", "Extortion goes sealed to discipline supervision")]
[Executes("A47-P2", "移送公安须有行为、证据、劝阻记录和另一人批准", "The police get act, proof and warning, approved by another person")]
[Executes("A47-P3", "捏造诬告须有认定结论", "A false accusation needs an established finding")]
public sealed record ReferralGrounds(IReadOnlyList<string> Clauses)
{
    public const int MaxClauses = 10;
    public const string Retaliation = "XF2022-A46-I6";

    private const string OtherDisorder = "XF2022-A26-I6";
    private const string FailureToAct = "XF2022-A42-I2";
    private const string Falsehood = "XF2022-A47-P3";

    private static readonly string[] OfMisconduct = ["XF2022-A42-", "XF2022-A43-", "XF2022-A44-", "XF2022-A45-", "XF2022-A46-"];

    private static readonly string[] OfUnlawfulActs = ["XF2022-A26-", "XF2022-A47-"];

    public string? Consequence { get; init; }

    /// <summary>法定职责的依据（不作为的必填）。</summary>
    public string? DutyBasis { get; init; }

    public UnlawfulAct? Act { get; init; }

    /// <summary>捏造、诬告的认定结论。</summary>
    public string? Finding { get; init; }

    public bool TellOfRetaliation => Clauses.Contains(Retaliation);

    internal Refusal? Unlawful(ReferralKind kind, OrganizationKind recipient) => kind is ReferralKind.OfficialMisconduct
        ? UnlawfulMisconduct(recipient)
        : UnlawfulAct(recipient);

    internal static bool IsOfKind(string clause, ReferralKind kind) =>
        Provisions.CanBeCited(clause) && (kind is ReferralKind.OfficialMisconduct ? OfMisconduct : OfUnlawfulActs).Any(a => $"{clause}-".StartsWith(a, StringComparison.Ordinal));

    private Refusal? UnlawfulMisconduct(OrganizationKind recipient)
    {
        if (recipient is not OrganizationKind.DisciplineSupervision) return AccountabilityRefusals.WrongRecipient;
        if (!AreItemsOf(ReferralKind.OfficialMisconduct)) return AccountabilityRefusals.GroundNotOfArticles;
        if (Clauses.Any(c => c.StartsWith("XF2022-A42-", StringComparison.Ordinal)) && string.IsNullOrWhiteSpace(Consequence)) return AccountabilityRefusals.NoConsequence;
        return Clauses.Contains(FailureToAct) && string.IsNullOrWhiteSpace(DutyBasis) ? AccountabilityRefusals.NoDuty : null;
    }

    private Refusal? UnlawfulAct(OrganizationKind recipient)
    {
        if (recipient is not OrganizationKind.PublicSecurity) return AccountabilityRefusals.WrongRecipient;
        if (!AreItemsOf(ReferralKind.UnlawfulPetitioning)) return AccountabilityRefusals.GroundNotOfArticles;
        if (Clauses.Contains(Falsehood)) return string.IsNullOrWhiteSpace(Finding) ? AccountabilityRefusals.FalsehoodNotEstablished : null;
        if (Act is not { } act || !Clauses.Any(c => c.StartsWith("XF2022-A26-", StringComparison.Ordinal))) return AccountabilityRefusals.NoAct;
        if (string.IsNullOrWhiteSpace(act.Place) || (string.IsNullOrWhiteSpace(act.Witness) && string.IsNullOrWhiteSpace(act.Evidence))) return AccountabilityRefusals.ActWithoutProof;
        if (Clauses.Contains(OtherDisorder) && string.IsNullOrWhiteSpace(act.Description)) return AccountabilityRefusals.ActWithoutProof;
        // A47 ¶1: dissuasion, criticism, education come first.
        return act.WarnedOn is null || string.IsNullOrWhiteSpace(act.Warning) ? AccountabilityRefusals.NoWarning : null;
    }

    private bool AreItemsOf(ReferralKind kind) => Clauses.Count > 0 && Clauses.All(c => c.Count(ch => ch == '-') > 1 && IsOfKind(c, kind));
}

/// <summary>第二十六条所列的一次行为：时间、地点、情节、证人或者证据，和此前的劝阻教育。</summary>
public sealed record UnlawfulAct(DateOnly OccurredOn, string? Place, string? Description, string? Witness, string? Evidence, DateOnly? WarnedOn, string? Warning);
