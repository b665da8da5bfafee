using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class MappingTests
{
    private static readonly Dictionary<string, string> MayMap = new()
    {
        ["PetitionGovernance.Application.Shared.Pipeline.ApplicationPipeline"] = "registers the maps",
        ["PetitionGovernance.Application.Petitions.ReadPetitionersHandler"] = "reads; a command because the reading is audited",
        ["PetitionGovernance.Infrastructure.Petitions.PetitionReadQueries"] = "the query of GetPetition, translated once for all readers",
    };

    [Fact]
    public void Every_map_fills_every_member() => Rule.Holds(Mapping.Incomplete(Layer.Application.Types));

    [Fact]
    public void Every_map_fills_every_member_is_seen_failing_on_its_canary() => Rule.Sees("Missing", Mapping.Incomplete([typeof(IncompleteMaps)]));

    [Fact]
    public void Only_query_handlers_and_profiles_use_the_mapper() => Rule.Holds(Mapping.OutsideOfReads(Layer.TypesOf(Layer.All)).Except(MayMap));

    [Fact]
    public void Only_query_handlers_and_profiles_use_the_mapper_is_seen_failing_on_its_canary()
    {
        var violations = Mapping.OutsideOfReads([typeof(MappingCommandHandler), typeof(MappingQueryHandler), typeof(IncompleteMaps)]).ToList();

        Rule.Sees(nameof(MappingCommandHandler), violations);
        Rule.Spares(nameof(MappingQueryHandler), violations);
        Rule.Spares(nameof(IncompleteMaps), violations);
    }
}
