using PetitionGovernance.Application.Imports.Sheets;

namespace PetitionGovernance.Application.Imports;

/// <summary>What petitions.csv says as a whole: which items it holds, and which of them lead back to themselves.</summary>
internal static class PetitionChains
{
    public static void Look(IImportFolder folder, ImportContext context)
    {
        using var text = ImportText.Open(folder, PetitionsSheet.FileName);
        var csv = new CsvReader(text.Reader);
        var known = new HashSet<string>();
        var earlier = new Dictionary<string, string>();
        try
        {
            var header = (csv.Read() ?? []).ConvertAll(column => column.Trim());
            var (key, link) = (header.IndexOf("reg_no"), header.IndexOf(PetitionsSheet.SameMatterAs));
            while (key >= 0 && csv.Read() is { } fields)
            {
                if (fields.Count != header.Count) continue;
                var regNo = fields[key].Trim();
                known.Add(regNo);
                if (link >= 0 && fields[link].Trim() is { Length: > 0 } before) earlier.TryAdd(regNo, before);
            }
        }
        catch (RowRejectedException)
        {
            // Reported with its line when the file is read for good.
        }

        (context.InFolder, context.Circular) = (known, Circles(earlier));
    }

    // Each item has one earlier item at most: a walk that meets itself has found a circle.
    private static HashSet<string> Circles(Dictionary<string, string> earlier)
    {
        var (circular, looked) = (new HashSet<string>(), new HashSet<string>());
        foreach (var start in earlier.Keys)
        {
            var walked = new List<string>();
            var at = start;
            for (; earlier.TryGetValue(at, out var next) && looked.Add(at); at = next) walked.Add(at);
            // Of this walk, what came before the circle only leads into it.
            if (walked.IndexOf(at) is >= 0 and var begin) circular.UnionWith(walked.Skip(begin));
        }

        return circular;
    }
}
