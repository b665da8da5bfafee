using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class FilingTests(ITestOutputHelper output)
{
    private static SourceFile OfLines(int lines) => Snippets.Code("src/Domain/Petitions/Endless.cs", string.Concat(Enumerable.Repeat("x\n", lines)));

    [Fact]
    public void A_namespace_is_the_folder() => Rule.Holds(Filing.Misplaced(Repository.Product));

    [Fact]
    public void A_namespace_is_the_folder_is_seen_failing_on_its_canary()
    {
        var violations = Filing.Misplaced(
        [
            Snippets.Code("src/Domain/Petitions/Lost.cs", "namespace PetitionGovernance.Domain.Reviews;\n"),
            Snippets.Code("src/Domain/Petitions/Found.cs", "namespace PetitionGovernance.Domain.Petitions;\n"),
        ]).ToList();

        Rule.Sees("Lost.cs", violations);
        Rule.Spares("Found.cs", violations);
    }

    [Fact]
    public void No_folder_bears_a_technical_name() => Rule.Holds(Filing.InTechnicalFolders(Repository.Product));

    [Theory]
    [InlineData("Entities")]
    [InlineData("Enums")]
    [InlineData("Dtos")]
    [InlineData("Helpers")]
    [InlineData("Common")]
    [InlineData("Utils")]
    public void No_folder_bears_a_technical_name_is_seen_failing_on_its_canary(string folder) =>
        Rule.Sees(folder, Filing.InTechnicalFolders([Snippets.Code($"src/Domain/Petitions/{folder}/Thing.cs", "")]));

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        foreach (var file in Filing.LongerThan(Filing.Long, Repository.Product)) output.WriteLine($"{file}; something in it wants to leave.");

        Rule.Holds(Filing.LongerThan(Filing.Red, Repository.Product));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines_is_seen_failing_on_its_canary()
    {
        Rule.Sees("Endless.cs has 401 lines", Filing.LongerThan(Filing.Red, [OfLines(401)]));
        Rule.Spares("Endless.cs", Filing.LongerThan(Filing.Red, [OfLines(400)]));
    }
}
