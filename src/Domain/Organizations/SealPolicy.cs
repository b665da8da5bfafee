using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>检举控告材料不得透露、转给被检举控告的单位（A30 第三款）：哪些单位看不到密封件。</summary>
/// <remarks>
/// <para>"Cannot see" means it does not exist for them: no read, no list entry, no count.</para>
/// <para>The accused body itself never sees it, nor does any body below it, for it commands them.</para>
/// <para>
/// One exception. Party committee and government stand above every body of the county; if they are accused, the rule
/// would leave nobody who may handle the accusation. Then these may see it, still never the accused itself:
/// bodies of discipline supervision and petition offices at any depth, and other bodies directly below it or below it
/// through party committees and governments only. A body that reaches the accused through any other body (a bureau's
/// own station) stays blind, since it has no part in the handling.
/// </para>
/// <para>
/// A body merged into another is judged as its successor, on both sides. A unit the tree does not hold sees nothing;
/// an accused body the tree does not hold is an error. With several accused, a unit may see only what it may see for
/// each of them. This policy only closes; who else may see an item is decided by role and part in the matter.
/// </para>
/// </remarks>
public static class SealPolicy
{
    private static readonly ConditionalWeakTable<OrganizationTree, ConcurrentDictionary<(string Code, OrganizationKind Kind), string[]>> Blinding = [];

    public static bool MaySee(string unitCode, OrganizationKind unitKind, string respondentCode, OrganizationTree tree)
    {
        var respondent = tree.CurrentSuccessor(respondentCode);
        if (!tree.Contains(unitCode) || tree.CurrentSuccessor(unitCode) == respondent) return false;
        if (!tree.IsWithin(unitCode, respondent)) return true;
        if (KindOf(respondent, tree) != OrganizationKind.PartyGovernment) return false;
        return unitKind is OrganizationKind.DisciplineSupervision or OrganizationKind.PetitionOffice
            || tree.AncestorsOf(unitCode).TakeWhile(a => a != respondent).All(a => KindOf(a, tree) == OrganizationKind.PartyGovernment);
    }

    /// <summary>被检举控告单位是其中之一的密封件，该单位看不到；列表和计数以此为条件。</summary>
    /// <remarks>Reckoned once per tree and unit, for every list asks for it. The array is shared: read it only.</remarks>
    public static string[] BlindingRespondents(string unitCode, OrganizationKind unitKind, OrganizationTree tree) =>
        Blinding.GetOrCreateValue(tree).GetOrAdd(
            (unitCode, unitKind),
            static (unit, tree) => [.. tree.Codes.Where(respondent => !MaySee(unit.Code, unit.Kind, respondent, tree)).Order(StringComparer.Ordinal)],
            tree);

    private static OrganizationKind KindOf(string code, OrganizationTree tree) => tree.Find(code)!.Kind;
}
