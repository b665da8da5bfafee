using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>What the item itself says, and what its receiving body is.</summary>
internal static class ItemFacts
{
    public const string Registration = "事项登记";

    public static void Gather(FactSheet sheet, ScreenedItem item, OrganizationTree tree)
    {
        var receiver = tree.Find(item.ReceivingOrgCode);
        var fromReceiver = $"接收登记的单位 {item.ReceivingOrgCode}";
        sheet.Set(FactSet.ReceiverKind, FactWords.ReceiverKind, KindOf(receiver?.Kind ?? item.ReceivingOrgKind), fromReceiver);
        sheet.Set(FactSet.ReceiverLevel, FactWords.Level, receiver?.Level, fromReceiver);
        sheet.Set(FactSet.Channel, FactWords.Channel, item.Channel, Registration);
        sheet.Set(FactSet.Category, FactWords.Category, NatureOf(item.Category), item.Screenings.Count > 0 ? "最近一次甄别" : Registration);
        // Reviews are asked for as reviews, objections raised as objections: what is registered as an item is a complaint.
        sheet.Set(FactSet.RequestType, FactWords.RequestType, RequestType.Complaint, Registration);
        if (item.RespondentOrgCode == item.ReceivingOrgCode) sheet.Set(FactSet.Marks, FactWords.Marks, Marks.ReceiverAccused, "登记的被反映单位即接收登记的单位");
        sheet.Set(FactSet.PetitionerKind, FactWords.PetitionerKind, StandingOf(item), Registration);
        sheet.Set(FactSet.HeadCount, item.HeadCount, Registration);
        sheet.Set(FactSet.Representatives, RepresentativesOf(item), Registration);
        sheet.Set(FactSet.Respondent, item.RespondentOrgCode is { } code ? tree.Find(code)?.Name : null, $"登记的被反映单位 {item.RespondentOrgCode}");
        sheet.Set(FactSet.ReceivedOn, item.ReceivedOn, Registration);
    }

    internal static ReceiverKind KindOf(OrganizationKind kind) => kind switch
    {
        OrganizationKind.PetitionOffice => ReceiverKind.PetitionOffice,
        OrganizationKind.PoliticalLegal or OrganizationKind.Court or OrganizationKind.Procuratorate or OrganizationKind.PublicSecurity => ReceiverKind.PoliticalLegal,
        OrganizationKind.DisciplineSupervision => ReceiverKind.DisciplineSupervision,
        OrganizationKind.JointConference or OrganizationKind.Mediation => ReceiverKind.OtherUnit,
        _ => ReceiverKind.Administration,
    };

    private static ClaimNature NatureOf(PetitionCategory category) => category switch
    {
        PetitionCategory.Suggestion => ClaimNature.Suggestion,
        PetitionCategory.Accusation => ClaimNature.Accusation,
        _ => ClaimNature.Appeal,
    };

    // Nobody named, yet not anonymous: the letter has still to be read for its sender.
    private static PetitionerStanding? StandingOf(ScreenedItem item) => item switch
    {
        { Anonymous: true } => PetitionerStanding.AnonymousPerson,
        { People.Count: 0 } => null,
        { People: [{ Kind: PetitionerKind.LegalPerson }, ..] } => PetitionerStanding.LegalPerson,
        { People: [{ Kind: PetitionerKind.OtherOrganization }, ..] } => PetitionerStanding.OtherOrganization,
        { People: [{ Kind: PetitionerKind.Foreigner }, ..] } => PetitionerStanding.Foreigner,
        { CanBeNotified: true } => PetitionerStanding.NamedPerson,
        _ => PetitionerStanding.PersonOfUnclearAddress,
    };

    // A visit that lists none may have elected none, or nobody wrote them down: not known.
    private static int? RepresentativesOf(ScreenedItem item) =>
        item.Channel is Channel.Visit && item.People.Count(person => person.IsRepresentative) is > 0 and var elected ? elected : null;
}
