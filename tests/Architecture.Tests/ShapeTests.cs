using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class ShapeTests
{
    private static readonly Dictionary<string, string> OpenForAReason = new()
    {
        ["Program"] = "the entry point, written by the compiler",
    };

    [Fact]
    public void Classes_are_sealed_abstract_or_static() => Rule.Holds(Shape.Open(Layer.TypesOf(Layer.All)).Except(OpenForAReason));

    [Fact]
    public void Classes_are_sealed_abstract_or_static_is_seen_failing_on_its_canary()
    {
        var violations = Shape.Open([typeof(OpenClass), typeof(SealedClass)]).ToList();

        Rule.Sees(nameof(OpenClass), violations);
        Rule.Sees("OpenClass+OpenInside", violations);
        Rule.Spares(nameof(SealedClass), violations);
    }

    [Fact]
    public void Handlers_validators_and_maps_are_internal() => Rule.Holds(Shape.PublicMachinery(Layer.TypesOf(Layer.All)));

    [Fact]
    public void Handlers_validators_and_maps_are_internal_is_seen_failing_on_its_canary()
    {
        var violations = Shape.PublicMachinery([typeof(PublicHandler), typeof(PublicValidator), typeof(LonelyHandler)]).ToList();

        Rule.Sees(nameof(PublicHandler), violations);
        Rule.Sees(nameof(PublicValidator), violations);
        Rule.Spares(nameof(LonelyHandler), violations);
    }
}
