using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>Module = folder = the word after the layer in the namespace.</summary>
internal static class Modules
{
    /// <summary>The module of a type of the product, read behind the layer's namespace; null for a type outside of modules.</summary>
    public static string? Of(Type type, IReadOnlyList<string> layers)
    {
        var layer = layers.FirstOrDefault(l => type.Namespace?.StartsWith(l + ".", StringComparison.Ordinal) == true);
        return layer is null ? null : type.Namespace![(layer.Length + 1)..].Split('.')[0];
    }

    /// <summary>Every folder is a module of the map, and every line of the map has a folder.</summary>
    public static IEnumerable<string> Unmapped(IReadOnlyCollection<string> folders, IReadOnlyDictionary<string, IReadOnlyList<string>> map) =>
        folders.Where(f => !map.ContainsKey(f)).Select(f => $"{f} is a folder, but no module of the map")
            .Concat(map.Keys.Where(m => !folders.Contains(m)).Select(m => $"{m} is in the map, but no folder"))
            .Concat(map.SelectMany(line => line.Value.Where(known => !map.ContainsKey(known)).Select(known => $"{line.Key} may know {known}, which is no module of the map")));

    /// <summary>A type uses a type of a module its own module may not know.</summary>
    public static IEnumerable<string> Strangers(
        IEnumerable<Type> types, IReadOnlyList<string> layers, IReadOnlyDictionary<string, IReadOnlyList<string>> map) =>
        from edge in Edges(types, layers)
        where edge.From != edge.To && !(map.TryGetValue(edge.From, out var known) && known.Contains(edge.To))
        select $"{edge.From} → {edge.To}: {edge.Type.FullName} uses {edge.Used.FullName}";

    /// <summary>Modules of one layer that know each other, directly or in a circle.</summary>
    public static IEnumerable<string> Cycles(IEnumerable<Type> types, string layer)
    {
        var graph = Edges(types, [layer]).Where(e => e.From != e.To).ToLookup(e => e.From);
        return graph.Select(g => g.Key).Order(StringComparer.Ordinal).SelectMany(start => Way(graph, start, start) is { } way ? [way] : Array.Empty<string>());
    }

    /// <summary>The map itself lets somebody know what he must never know.</summary>
    public static IEnumerable<string> Forbidden(
        IReadOnlyDictionary<string, IReadOnlyList<string>> map, IReadOnlyList<(string Module, string MayNeverKnow)> never) =>
        from line in map
        from known in line.Value
        where never.Any(n => (n.Module == "*" || n.Module == line.Key) && n.MayNeverKnow == known)
        select $"the map lets {line.Key} know {known}";

    private sealed record Edge(string From, string To, Type Type, Type Used);

    private static IEnumerable<Edge> Edges(IEnumerable<Type> types, IReadOnlyList<string> layers) =>
        from type in types
        let module = Of(type, layers)
        where module is not null
        from used in Code.TypesUsedBy(type)
        let other = Of(used, layers)
        where other is not null
        orderby type.FullName, used.FullName
        select new Edge(module, other, type, used);

    private static string? Way(ILookup<string, Edge> graph, string start, string goal)
    {
        var from = new Dictionary<string, Edge>();
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var here))
        {
            foreach (var edge in graph[here])
            {
                if (!from.TryAdd(edge.To, edge)) continue;
                if (edge.To == goal) return Tell(from, goal);
                next.Enqueue(edge.To);
            }
        }

        return null;
    }

    private static string Tell(Dictionary<string, Edge> from, string goal)
    {
        var steps = new List<Edge>();
        for (var edge = from[goal]; ; edge = from[edge.From])
        {
            steps.Insert(0, edge);
            if (edge.From == goal) break;
        }

        return $"{goal} → {string.Join(" → ", steps.Select(s => s.To))}: {string.Join(", ", steps.Select(s => $"{s.Type.Name} uses {s.Used.Name}"))}";
    }
}
