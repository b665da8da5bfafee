using PetitionGovernance.Application.Imports.Sheets;

namespace PetitionGovernance.Application.Imports;

/// <summary>What petitions.csv says as a whole: which items it holds, and which of them lead back to themselves.</summary>
internal static class PetitionChains
{
    public static void Look(IImportFolder folder, ImportContext context)
    {
        var (reader, _) = ImportText.Open(folder, PetitionsSheet.FileName);
        using (reader)
        {
            var csv = new CsvReader(reader);
            var header = csv.Read() ?? [];
            var (key, link) = (header.IndexOf("reg_no"), header.IndexOf(PetitionsSheet.SameMatterAs));
            var known = new HashSet<string>();
            var earlier = new Dictionary<string, string>();
            try
            {
                while (key >= 0 && csv.Read() is { } fields)
                {
                    if (fields.Count != header.Count) continue;
                    known.Add(fields[key]);
                    if (link >= 0 && fields[link].Length > 0) earlier.TryAdd(fields[key], fields[link]);
                }
            }
            catch (RowRejectedException)
            {
                // Reported with its line when the file is read for good.
            }

            (context.InFolder, context.Circular) = (known, Circles(earlier));
        }
    }

    // Each item has one earlier item at most: a walk that meets itself has found a circle.
    private static HashSet<string> Circles(Dictionary<string, string> earlier)
    {
        var (circular, safe) = (new HashSet<string>(), new HashSet<string>());
        foreach (var start in earlier.Keys)
        {
            var walked = new List<string>();
            var at = start;
            while (earlier.TryGetValue(at, out var next) && !safe.Contains(at) && !circular.Contains(at) && !walked.Contains(at))
            {
                walked.Add(at);
                at = next;
            }

            if (walked.IndexOf(at) is >= 0 and var begin)
            {
                circular.UnionWith(walked.Skip(begin));
                walked = walked[..begin];
            }

            safe.UnionWith(walked);
        }

        return circular;
    }
}
