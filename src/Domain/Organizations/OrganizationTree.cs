using System.Collections.Frozen;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>机构的隶属与承继关系：谁是上级，谁是共同的上级，撤并后由谁承继。</summary>
/// <remarks>
/// An abolished body stands for its successor in every question (XF2022 A24 ¶2), so units left below it belong to the
/// successor without having been moved. A code the tree does not hold is an error, never "no".
/// </remarks>
public sealed class OrganizationTree
{
    private readonly FrozenDictionary<string, OrganizationNode> nodes;

    /// <exception cref="ArgumentException">A code twice, a parent or successor that is not there, or a circle.</exception>
    public OrganizationTree(IEnumerable<OrganizationNode> organizations)
    {
        var all = organizations.ToArray();
        if (all.GroupBy(n => n.Code).FirstOrDefault(g => g.Count() > 1) is { } twice) throw Broken(twice.Key, "twice");
        nodes = all.ToFrozenDictionary(n => n.Code);
        foreach (var node in all) EnsureSound(node);
    }

    /// <summary>全部机构的代码，撤并的也在内。</summary>
    public IReadOnlyCollection<string> Codes => nodes.Keys;

    internal IEnumerable<OrganizationNode> Nodes => nodes.Values;

    public bool Contains(string code) => nodes.ContainsKey(code);

    public OrganizationNode? Find(string code) => nodes.GetValueOrDefault(code);

    /// <summary>撤并后现在承继其职权的机构；没有撤并的就是它自己。</summary>
    public string CurrentSuccessor(string code)
    {
        var node = Node(code);
        while (node.SuccessorCode is { } successor) node = Node(successor);
        return node.Code;
    }

    /// <summary>上一级机构；没有则为空。</summary>
    public string? SuperiorOf(string code) => Node(CurrentSuccessor(code)).ParentCode is { } parent ? CurrentSuccessor(parent) : null;

    /// <summary>各级上级，由近及远，不含自己。</summary>
    public IEnumerable<string> AncestorsOf(string code)
    {
        for (var superior = SuperiorOf(code); superior is not null; superior = SuperiorOf(superior)) yield return superior;
    }

    /// <summary>是否就是该机构或者在其之下。</summary>
    public bool IsWithin(string code, string ancestorCode)
    {
        var ancestor = CurrentSuccessor(ancestorCode);
        return CurrentSuccessor(code) == ancestor || AncestorsOf(code).Contains(ancestor);
    }

    /// <summary>共同的上一级机关：最近的、同时是两者上级的机构；没有则为空（由联席会议协调，A24）。</summary>
    /// <remarks>A body is not its own superior: between a body and its own superior, the next above both decides.</remarks>
    public string? CommonSuperior(string a, string b)
    {
        var above = AncestorsOf(b).ToHashSet();
        return AncestorsOf(a).FirstOrDefault(above.Contains);
    }

    private OrganizationNode Node(string code) =>
        nodes.TryGetValue(code, out var node) ? node : throw new ArgumentException($"There is no organization {code}.", nameof(code));

    private void EnsureSound(OrganizationNode start)
    {
        foreach (var linked in new[] { start.ParentCode, start.SuccessorCode })
        {
            if (linked is not null && !nodes.ContainsKey(linked)) throw Broken(start.Code, $"linked to {linked}, which is not there");
        }
        // Successor first, then parent: the way every question goes.
        var seen = new HashSet<string>();
        for (var node = start; node is not null; node = (node.SuccessorCode ?? node.ParentCode) is { } next ? nodes.GetValueOrDefault(next) : null)
        {
            if (!seen.Add(node.Code)) throw Broken(start.Code, "in a circle");
        }
    }

    private static ArgumentException Broken(string code, string how) => new($"Organization {code} is {how}.");
}
