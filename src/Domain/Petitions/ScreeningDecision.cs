using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>甄别结论：性质、路径、处置、责任单位和理由。每次甄别都留下，不覆盖前一次。</summary>
/// <param name="Basis">Provision ids the clerk relies on.</param>
/// <param name="By">Login name of the clerk.</param>
public sealed record ScreeningDecision(
    Disposition Disposition,
    PetitionCategory Category,
    int? StatutoryPath,
    string? ResponsibleOrgCode,
    string? Reason,
    IReadOnlyList<string> Basis,
    DateOnly ScreenedOn,
    string By)
{
    /// <summary>作出决定时的参考意见；没有参考意见的为空。</summary>
    public ScreeningAdvice? Advice { get; init; }

    /// <summary>作出决定的人；由对接系统登记的，不是系统本身。</summary>
    public string? DecidedBy { get; init; }

    /// <summary>与参考意见不一致；没有（看不到）参考意见的为空。</summary>
    public bool? IsOverride => Advice is { } advice ? !advice.IsFollowedBy(this) : null;

    internal Refusal? Unlawful(PetitionState state, Actor actor)
    {
        var before = state.Category;
        var refuses = Disposition is Disposition.NotAccept or Disposition.NoLongerAccept;
        if (refuses && Category is not PetitionCategory.Appeal) return PetitionRefusals.OnlyAppealsAreRefused;
        if ((refuses || Category != before) && (string.IsNullOrWhiteSpace(Reason) || (refuses && Basis.Count == 0))) return PetitionRefusals.ReasonRequired;
        // A44(2): refusing what ought to be accepted is an offence of a person, so a person decides it.
        if (refuses && actor.IsMachine && string.IsNullOrWhiteSpace(DecidedBy)) return PetitionRefusals.RefusalWithoutPerson;
        if (Category is PetitionCategory.Accusation && Disposition is not (Disposition.ForwardToDiscipline or Disposition.Accept or Disposition.AskForClarification))
            return PetitionRefusals.AccusationElsewhere;
        if (Category is PetitionCategory.Accusation && state.RespondentOrgCode is { } accused
            && (ResponsibleOrgCode == accused || (Disposition is Disposition.Accept && state.ReceivingOrgCode == accused)))
            return PetitionRefusals.AccusationToAccused;
        if (Category is not PetitionCategory.Appeal && StatutoryPath is not null) return PetitionRefusals.PathOnlyForAppeals;
        var entersHandling = Disposition is Disposition.Transfer or Disposition.Assign or Disposition.Accept or Disposition.ImportIntoStatutoryProcedure;
        if (Category is PetitionCategory.Appeal && entersHandling && StatutoryPath is null) return PetitionRefusals.PathRequired;
        return IsOverride is true && string.IsNullOrWhiteSpace(Reason) ? PetitionRefusals.OverrideWithoutReason : null;
    }
}

/// <summary>处置的去向，连同判断其合法性所需的事实。</summary>
/// <param name="IsUnderReceiver">The body belongs to the receiving body's own system (is below it).</param>
/// <param name="IsAccused">The body is the accused one, or below it.</param>
public sealed record RoutingTarget(string Code, OrganizationKind Kind, bool IsAbolished, bool IsUnderReceiver, bool IsAccused);

/// <summary>并入的原件，连同判断其合法性所需的事实。</summary>
public sealed record ExistingItem(string RegNo, PetitionCategory Category, PetitionStatus Status, string? ResponsibleOrgCode, bool IsItself)
{
    internal Refusal? Unlawful(PetitionCategory merged) =>
        IsItself ? PetitionRefusals.MergedIntoItself
        : Category != merged ? PetitionRefusals.MergedAcrossNatures
        : Status is PetitionStatus.Registered or PetitionStatus.Screened or PetitionStatus.Routed or PetitionStatus.Accepted or PetitionStatus.Replied ? null
        : PetitionRefusals.ExistingItemEnded;
}

/// <summary>处置：转送、交办及其他。</summary>
/// <param name="DocumentNo">Number of the letter of transfer or assignment.</param>
/// <param name="Existing">What the item is merged into; null for every other disposition.</param>
public sealed record Routing(
    Disposition? Disposition, RoutingTarget? Target, DateOnly DisposedOn, DateOnly? ReportBackOn, string? Instruction, string? DocumentNo,
    ExistingItem? Existing = null)
{
    private static readonly OrganizationKind[] PoliticalLegal =
        [OrganizationKind.PoliticalLegal, OrganizationKind.Court, OrganizationKind.Procuratorate, OrganizationKind.PublicSecurity];

    internal static PetitionStatus LeadsTo(Disposition disposition) => disposition switch
    {
        Petitions.Disposition.Transfer or Petitions.Disposition.Assign => PetitionStatus.Routed,
        Petitions.Disposition.ForwardToDiscipline => PetitionStatus.ReferredToDiscipline,
        Petitions.Disposition.NotAccept => PetitionStatus.NotAccepted,
        Petitions.Disposition.NoLongerAccept => PetitionStatus.NoLongerAccepted,
        _ => PetitionStatus.Redirected,
    };

    internal Refusal? Unlawful(Disposition disposition, PetitionState state)
    {
        var accusation = state.Category is PetitionCategory.Accusation;
        if (disposition is Petitions.Disposition.MergeWithExisting) return Existing is null ? PetitionRefusals.ExistingItemMissing : Existing.Unlawful(state.Category);
        if (Existing is not null) return PetitionRefusals.NotAMerge;
        var needsTarget = disposition is Petitions.Disposition.Transfer or Petitions.Disposition.Assign
            or Petitions.Disposition.ForwardToDiscipline or Petitions.Disposition.ForwardToPoliticalLegal;
        if (Target is null) return needsTarget ? PetitionRefusals.ResponsibleBodyMissing : null;
        if (Target.IsAbolished) return PetitionRefusals.BodyAbolished;
        if (accusation && Target.IsAccused) return PetitionRefusals.AccusationToAccused;
        if (disposition is Petitions.Disposition.ForwardToDiscipline && Target.Kind is not OrganizationKind.DisciplineSupervision)
            return PetitionRefusals.NotADisciplineBody;
        if (disposition is Petitions.Disposition.ForwardToPoliticalLegal && !PoliticalLegal.Contains(Target.Kind))
            return PetitionRefusals.NotAPoliticalLegalBody;
        if (disposition is not (Petitions.Disposition.Transfer or Petitions.Disposition.Assign)) return null;
        if (Target.Code == state.ReceivingOrgCode) return PetitionRefusals.RoutedToItself;
        if (state.ReceivingOrgKind is not OrganizationKind.PetitionOffice && !Target.IsUnderReceiver) return PetitionRefusals.OutsideOwnSystem;
        return disposition is Petitions.Disposition.Assign && !(ReportBackOn > DisposedOn) ? PetitionRefusals.ReportDayRequired : null;
    }
}
