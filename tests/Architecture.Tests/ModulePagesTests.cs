using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests;

public sealed class ModulePagesTests
{
    private const string List = "README.md";

    [Fact]
    public void Every_page_of_a_module_is_in_the_list_of_modules()
    {
        var folder = Path.Combine(Repository.Root, "docs", "modules");

        Rule.Holds(Unlisted(Directory.GetFiles(folder, "*.md").Select(file => Path.GetFileName(file)!), File.ReadAllText(Path.Combine(folder, List))));
    }

    [Fact]
    public void Every_page_of_a_module_is_in_the_list_of_modules_is_seen_failing_on_its_canary()
    {
        var violations = Unlisted([List, "lost.md", "found.md"], "| [找得到](found.md) | here |").ToList();

        Rule.Sees("lost.md", violations);
        Rule.Spares("found.md", violations);
    }

    private static IEnumerable<string> Unlisted(IEnumerable<string> pages, string list) =>
        pages.Where(page => page != List && !list.Contains($"]({page})", StringComparison.Ordinal)).Select(page => $"docs/modules/{page} is not named in {List}");
}
