using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.Architecture.Tests;

public sealed class GeneratedDocsTests
{
    internal const string Renewal = "UPDATE_DOCS=1 dotnet test --project tests/Architecture.Tests/Architecture.Tests.csproj";

    public static TheoryData<string> Pages => [.. Generators.Keys];

    private static Dictionary<string, Func<string>> Generators { get; } = new()
    {
        ["docs/errors.md"] = ErrorCatalogue.Markdown,
        ["docs/rules.md"] = RulePage.Markdown,
        ["docs/provisions.md"] = () => ProvisionPage.Markdown(Provenance.Rows),
        ["docs/permissions.md"] = PermissionsPage.Markdown,
        ["docs/placeholders.md"] = PlaceholderPage.Markdown,
        ["docs/events.md"] = EventsPage.Markdown,
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Generated_docs_are_current(string page)
    {
        var file = Path.Combine(Root(), page);
        var generated = Generators[page]();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(file, generated);

        var kept = File.Exists(file) ? File.ReadAllText(file) : "";

        (kept == generated).Should().BeTrue($"{page} is made from the code; renew it with: {Renewal}");
    }

    [Fact]
    public void A_code_stands_for_one_error_only()
    {
        string[] codes = [.. ErrorCatalogue.Refusals.Select(r => r.Code), .. ConventionErrors.All.Select(e => e.Code)];

        codes.Should().OnlyHaveUniqueItems();
        codes.Should().AllSatisfy(code => code.Should().MatchRegex("^[a-z]+(-[a-z]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PetitionGovernance.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
