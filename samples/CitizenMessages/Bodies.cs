namespace PetitionGovernance.CitizenMessages;

/// <summary>The bodies of the county, as the server knows them.</summary>
internal sealed class Bodies
{
    private readonly Dictionary<string, string> names;
    private readonly List<(string Name, string Code)> townships;

    private Bodies(IEnumerable<Body> all)
    {
        names = all.ToDictionary(b => b.Code, b => b.Name);
        townships = [.. all.Where(b => b.Kind == "township").Select(b => (ShortName(b.Name), b.Code))];
    }

    public static async Task<Bodies> LoadAsync(Api api, int pageSize)
    {
        var all = new List<Body>();
        await foreach (var body in api.ListAsync<Body>("organizations", pageSize)) all.Add(body);
        return new Bodies(all);
    }

    public string NameOf(string? code) => code is null ? "—" : names.GetValueOrDefault(code, code);

    public string? TownshipNamedIn(string text) => townships.FirstOrDefault(t => text.Contains(t.Name, StringComparison.Ordinal)).Code;

    // As people write it: 虎威镇, not 虎威镇人民政府.
    private static string ShortName(string name) => name.Replace("人民政府", "", StringComparison.Ordinal).Replace("办事处", "", StringComparison.Ordinal);
}
