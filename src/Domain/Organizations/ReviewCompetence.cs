using System.Runtime.CompilerServices;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>复查、复核的管辖：对谁作出的意见，由哪个机关复查或者复核（第三十五条、第三十六条“上一级”）。</summary>
/// <remarks>
/// The body above is the superior. Where the superior has a reviewing body of its own (复查复核委员会), that one acts in its name, and
/// what it has decided goes to the superior's own superior. At the top of the tree the reviewing body of the next higher level that
/// covers the place takes over: a county's tree holds it without holding the whole city.
/// </remarks>
public static class ReviewCompetence
{
    private static readonly ConditionalWeakTable<OrganizationTree, Dictionary<string, string[]>> Below = [];

    /// <returns>Null where the tree holds no body above.</returns>
    public static string? ReviewBodyAbove(this OrganizationTree tree, string decidedBy)
    {
        var principal = tree.PrincipalOf(tree.CurrentSuccessor(decidedBy));
        return tree.SuperiorOf(principal) is { } superior ? tree.ReviewBodyOf(superior) ?? superior : tree.ReviewBodyOverTop(principal);
    }

    /// <summary>意见由该机关复查或者复核的各机关。</summary>
    /// <remarks>Reckoned once per tree, for every list asks for it. The array is shared: read it only.</remarks>
    public static string[] ReviewedBy(this OrganizationTree tree, string body) =>
        Below.GetValue(tree, AllReviewed).GetValueOrDefault(body, []);

    private static Dictionary<string, string[]> AllReviewed(OrganizationTree tree) => tree.Codes
        .Select(code => (Code: code, Body: tree.ReviewBodyAbove(code)))
        .Where(pair => pair.Body is not null)
        .GroupBy(pair => pair.Body!, pair => pair.Code)
        .ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());

    // A reviewing body decides in the name of the one it belongs to.
    private static string PrincipalOf(this OrganizationTree tree, string code) =>
        tree.Find(code)!.Kind is OrganizationKind.ReviewBody && tree.SuperiorOf(code) is { } superior ? superior : code;

    private static string? ReviewBodyOf(this OrganizationTree tree, string superior) => tree.Nodes
        .Where(n => n is { Kind: OrganizationKind.ReviewBody, IsAbolished: false } && tree.SuperiorOf(n.Code) == superior)
        .Select(n => n.Code).Order(StringComparer.Ordinal).FirstOrDefault();

    private static string? ReviewBodyOverTop(this OrganizationTree tree, string principal)
    {
        var node = tree.Find(principal)!;
        return tree.Nodes
            .Where(n => n is { Kind: OrganizationKind.ReviewBody, IsAbolished: false } && n.Level > node.Level && tree.SuperiorOf(n.Code) is null
                && DivisionCode.Covers(n.DivisionCode, node.DivisionCode))
            .OrderBy(n => n.Level).ThenBy(n => n.Code, StringComparer.Ordinal)
            .Select(n => n.Code).FirstOrDefault();
    }
}
