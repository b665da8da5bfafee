using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class ModuleTests
{
    private const string CanaryLayer = "PetitionGovernance.Architecture.Tests.Canaries.Modules";

    private const string ActorKnowsTheKindOfUnit = "Actor reads OrganizationKind: opens once that enum stands in Shared";

    private static readonly string[] Layers = [Layer.Domain.Namespace, Layer.Application.Namespace];

    private static readonly Dictionary<string, IReadOnlyList<string>> CanaryMap = new()
    {
        ["Petitions"] = [],
        ["Screening"] = ["Petitions"],
    };

    /// <summary>Circles that stand today, each with what would open it.</summary>
    private static readonly Dictionary<string, string> KnownCircles = new()
    {
        ["Identity → Organizations → Identity"] = ActorKnowsTheKindOfUnit,
        ["Organizations → Identity → Organizations"] = ActorKnowsTheKindOfUnit,
        ["Legal → Identity → Organizations → Legal"] = ActorKnowsTheKindOfUnit,
    };

    private static IReadOnlyList<Type> CanaryTypes => [.. Code.TypesOf(typeof(ModuleTests).Assembly).Where(t => t.Namespace!.StartsWith(CanaryLayer, StringComparison.Ordinal))];

    private static IReadOnlyCollection<string> Folders =>
    [
        .. Repository.FoldersIn("src/Domain")
            .Union(Repository.FoldersIn("src/Application"))
            .Union(Repository.FoldersIn("src/Infrastructure").Except(ModuleMap.TechnicalParts)),
    ];

    [Fact]
    public void Every_module_folder_is_in_the_map_and_every_module_of_the_map_has_a_folder() => Rule.Holds(Modules.Unmapped(Folders, ModuleMap.MayKnow));

    [Fact]
    public void Every_module_folder_is_in_the_map_is_seen_failing_on_its_canary()
    {
        var violations = Modules.Unmapped(["Petitions", "Forgotten"], CanaryMap).ToList();

        Rule.Sees("Forgotten is a folder", violations);
        Rule.Sees("Screening is in the map, but no folder", violations);
    }

    [Fact]
    public void A_module_knows_only_the_modules_the_map_allows() =>
        Rule.Holds(Modules.Strangers(Layer.TypesOf(Layer.Domain, Layer.Application), Layers, ModuleMap.MayKnow));

    [Fact]
    public void A_module_knows_only_the_modules_the_map_allows_is_seen_failing_on_its_canary()
    {
        var violations = Modules.Strangers(CanaryTypes, [CanaryLayer], CanaryMap).ToList();

        Rule.Sees("Petitions → Screening", violations);
        Rule.Spares("Screening → Petitions", violations);
    }

    [Fact]
    public void The_kernel_of_the_domain_knows_no_module() =>
        Rule.Holds(Modules.Strangers(Layer.Domain.Types.Where(t => t.Namespace == "PetitionGovernance.Domain.Shared"), Layers, new Dictionary<string, IReadOnlyList<string>>()));

    [Fact]
    public void The_kernel_of_the_domain_knows_no_module_is_seen_failing_on_its_canary() =>
        Rule.Sees("Screening → Petitions", Modules.Strangers(CanaryTypes, [CanaryLayer], new Dictionary<string, IReadOnlyList<string>>()));

    [Theory]
    [InlineData("PetitionGovernance.Domain")]
    [InlineData("PetitionGovernance.Application")]
    public void Modules_never_know_each_other_in_a_circle(string layer) =>
        Rule.Holds(Modules.Cycles(Layer.All.Single(l => l.Namespace == layer).Types, layer).Except(layer == Layer.Domain.Namespace ? KnownCircles : []));

    [Fact]
    public void Modules_never_know_each_other_in_a_circle_is_seen_failing_on_its_canary() =>
        Rule.Sees("Petitions → Screening → Petitions", Modules.Cycles(CanaryTypes, CanaryLayer));

    [Fact]
    public void The_map_never_lets_Petitions_know_Screening_nor_anybody_Reporting() => Rule.Holds(Modules.Forbidden(ModuleMap.MayKnow, ModuleMap.Never));

    [Fact]
    public void The_map_never_lets_anybody_know_Reporting_is_seen_failing_on_its_canary() =>
        Rule.Sees("lets Outreach know Reporting", Modules.Forbidden(new Dictionary<string, IReadOnlyList<string>> { ["Outreach"] = ["Reporting"] }, ModuleMap.Never));
}
