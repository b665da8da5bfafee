using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Architecture.Tests;

public sealed class ScreeningCatalogueTests
{
    private static readonly Type[] Found = [.. ScreeningRules.All.Select(rule => rule.GetType())];

    [Fact]
    public void Every_file_in_the_folder_of_rules_is_a_rule_that_is_found() => Rule.Holds(ScreeningCatalogue.NotFound(Repository.Product, Found));

    [Fact]
    public void Every_file_in_the_folder_of_rules_is_a_rule_is_seen_failing_on_its_canary() =>
        Rule.Sees("Stray.cs", ScreeningCatalogue.NotFound([Snippets.Code($"{ScreeningCatalogue.Folder}/Stray.cs", "namespace A;")], Found));

    [Fact]
    public void Every_rule_has_a_file_of_its_name() => Rule.Holds(ScreeningCatalogue.FiledElsewhere(Repository.Product, Found));

    [Fact]
    public void Every_rule_has_a_file_of_its_name_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(CountingRule), ScreeningCatalogue.FiledElsewhere(Repository.Product, [typeof(CountingRule)]));

    [Fact]
    public void Rules_are_sealed() => Rule.Holds(ScreeningCatalogue.Open(Found));

    [Fact]
    public void Rules_are_sealed_is_seen_failing_on_its_canary() => Rule.Sees(nameof(CountingRule), ScreeningCatalogue.Open([typeof(CountingRule)]));

    [Fact]
    public void Rules_remember_nothing() => Rule.Holds(ScreeningCatalogue.Remembering(Found));

    [Fact]
    public void Rules_remember_nothing_is_seen_failing_on_its_canary() => Rule.Sees($"{nameof(CountingRule)}.asked", ScreeningCatalogue.Remembering([typeof(CountingRule)]));
}
