using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>Whose matter it is, by the responsibility list, seen from the receiving body. Where the list names several or none, it stays unknown.</summary>
internal static class CompetenceFacts
{
    public static void Gather(FactSheet sheet, ScreenedItem item, OrganizationTree tree, ResponsibilityList list)
    {
        if (tree.Find(item.ReceivingOrgCode) is not { } receiver) return;
        var listed = MostSpecific(list.Competent(item.Field, item.Topic, item.AreaCode ?? receiver.DivisionCode, item.ReceivedOn).Where(entry => tree.Contains(entry.OrganizationCode)));
        var acting = listed.Select(entry => tree.CurrentSuccessor(entry.OrganizationCode)).Distinct().ToList();
        if (acting.Count != 1) return;

        var body = tree.Find(acting[0])!;
        var source = $"权责清单：{listed[0].Matters}，{listed[0].AreaCode}，{body.Name}（{body.Code}）";
        sheet.Set(FactSet.CompetentLevel, FactWords.Level, body.Level, source);
        sheet.Set(FactSet.Jurisdiction, FactWords.Jurisdiction, Seen(receiver, body, listed.Any(entry => entry.OrganizationCode == body.Code), tree), source);
    }

    // The list puts the most specific first: the topic before the field before the place only, then the narrower place.
    private static List<Responsibility> MostSpecific(IEnumerable<Responsibility> entries)
    {
        var all = entries.ToList();
        return [.. all.TakeWhile(entry => Rank(entry) == Rank(all[0]))];
    }

    private static (bool, bool, int) Rank(Responsibility entry) => (entry.Topic is null, entry.Field is null, entry.AreaCode.Length);

    private static Jurisdiction? Seen(OrganizationNode receiver, OrganizationNode body, bool stillThere, OrganizationTree tree)
    {
        if (body.Code == receiver.Code) return Jurisdiction.OwnBody;
        if (!stillThere) return Jurisdiction.AbolishedWithSuccessor;
        if (receiver.Kind is not OrganizationKind.PetitionOffice) return tree.IsWithin(body.Code, receiver.Code) ? Jurisdiction.LowerBodyOfOwnSystem : Jurisdiction.OtherSystem;
        return body.Level == receiver.Level ? Jurisdiction.OtherBodyOfSameLevel : body.Level < receiver.Level ? Jurisdiction.LowerBody : null;
    }
}
