using PetitionGovernance.Architecture.Tests.Reading;
namespace PetitionGovernance.Architecture.Tests;
public sealed class Spike
{
    [Fact]
    public void Print()
    {
        foreach (var layer in Layer.All)
        {
            var edges = new SortedDictionary<string, SortedSet<string>>();
            foreach (var t in layer.Types)
                foreach (var u in Code.TypesUsedBy(t).Where(u => u.Namespace?.StartsWith("PetitionGovernance", StringComparison.Ordinal) == true && u.Namespace != t.Namespace))
                {
                    var k = $"{string.Join('.', t.Namespace!.Split('.').Skip(1).Take(2))} -> {string.Join('.', u.Namespace!.Split('.').Skip(1).Take(2))}";
                    if (!edges.TryGetValue(k, out var s)) edges[k] = s = [];
                    s.Add(t.Name + ">" + u.Name);
                }
            foreach (var e in edges) Console.WriteLine($"{e.Key}: {string.Join(", ", e.Value.Take(4))}{(e.Value.Count > 4 ? " +" + e.Value.Count : "")}");
            Console.WriteLine(layer.Name + " assemblies: " + string.Join(", ", layer.Types.SelectMany(t => Code.TypesUsedBy(t)).Select(t => t.Assembly.GetName().Name).Distinct().Order()));
            Console.WriteLine(layer.Name + " open: " + string.Join(", ", Code.Written(layer.Types).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName)));
        }
    }
}
