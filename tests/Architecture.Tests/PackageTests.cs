using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class PackageTests
{
    /// <summary>Families kept at one version although nobody references each member.</summary>
    private static readonly string[] Pinned = ["Microsoft.IdentityModel.", "System.IdentityModel."];

    private static readonly Dictionary<string, string> NotReferenced = new()
    {
        ["Microsoft.EntityFrameworkCore.Relational"] = "pinned: both providers bring it, and it must be one version",
        ["BenchmarkDotNet"] = "awaited by benchmarks/",
    };

    private static readonly Dictionary<string, string> BuildSettings = new()
    {
        ["Nullable"] = "enable",
        ["TreatWarningsAsErrors"] = "true",
        ["AnalysisLevel"] = "10.0-recommended",
        ["EnforceCodeStyleInBuild"] = "true",
        ["Deterministic"] = "true",
        ["CheckForOverflowUnderflow"] = "true",
        ["RestorePackagesWithLockFile"] = "true",
    };

    private static IReadOnlyList<SourceFile> Projects => [.. Repository.Files.Where(f => f.Path.EndsWith(".csproj", StringComparison.Ordinal))];

    private static SourceFile File(string path) => Repository.Files.Single(f => f.Path == path);

    [Fact]
    public void The_domain_references_no_package() => Rule.Holds(Packages.ReferencedBy(File("src/Domain/Domain.csproj")));

    [Fact]
    public void The_domain_references_no_package_is_seen_failing_on_its_canary() =>
        Rule.Sees("references Newtonsoft.Json", Packages.ReferencedBy(Snippets.ProjectWithPackages));

    [Fact]
    public void Versions_stand_in_one_file_only() => Rule.Holds(Packages.VersionsIn(Projects));

    [Fact]
    public void Versions_stand_in_one_file_only_is_seen_failing_on_its_canary() =>
        Rule.Sees("Newtonsoft.Json", Packages.VersionsIn([Snippets.ProjectWithPackages]));

    [Fact]
    public void A_package_has_one_exact_version_and_somebody_who_uses_it() =>
        Rule.Holds(Packages.BadVersions(File("Directory.Packages.props"), [.. Packages.NamesIn(Projects)], Pinned).Except(NotReferenced));

    [Fact]
    public void A_package_has_one_exact_version_and_somebody_who_uses_it_is_seen_failing_on_its_canary()
    {
        var central = Snippets.Code("Directory.Packages.props", """
            <Project><ItemGroup>
              <PackageVersion Include="Floating" Version="1.*" />
              <PackageVersion Include="Twice" Version="1.0.0" /><PackageVersion Include="Twice" Version="2.0.0" />
              <PackageVersion Include="Idle" Version="1.0.0" />
            </ItemGroup></Project>
            """);

        var violations = Packages.BadVersions(central, ["Floating", "Twice"], Pinned).ToList();

        Rule.Sees("Floating floats", violations);
        Rule.Sees("Twice has 2 versions", violations);
        Rule.Sees("Idle has a version, but nobody references it", violations);
    }

    [Fact]
    public void Every_project_has_a_lock_file() => Rule.Holds(Packages.WithoutLockFile(Projects, Repository.Has));

    [Fact]
    public void Every_project_has_a_lock_file_is_seen_failing_on_its_canary() =>
        Rule.Sees("src/Domain/packages.lock.json is missing", Packages.WithoutLockFile([Snippets.ProjectWithPackages], _ => false));

    [Fact]
    public void The_build_is_as_strict_as_agreed() => Rule.Holds(Packages.Loosened(File("Directory.Build.props"), BuildSettings));

    [Fact]
    public void The_build_is_as_strict_as_agreed_is_seen_failing_on_its_canary() => Rule.Sees("TreatWarningsAsErrors", Packages.Loosened(
        Snippets.Code("Directory.Build.props", "<Project><PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup></Project>"), BuildSettings));
}
