using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Canaries;

/// <summary>Files that break a rule of text; they exist in memory only.</summary>
internal static class Snippets
{
    public static readonly SourceFile ProjectReferringOutward = new(
        "src/Application/Application.csproj",
        """<Project><ItemGroup><ProjectReference Include="..\WebApi\WebApi.csproj" /><ProjectReference Include="../Domain/Domain.csproj" /></ItemGroup></Project>""");

    public static readonly SourceFile ProjectWithPackages = new(
        "src/Domain/Domain.csproj",
        """<Project><ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.3" /></ItemGroup></Project>""");

    public static SourceFile Code(string path, string text) => new(path, text);
}
