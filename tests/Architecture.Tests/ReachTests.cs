using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

/// <summary>A rule over nothing always holds: what the rules walk over is there.</summary>
public sealed class ReachTests
{
    [Fact]
    public void Every_layer_has_types() => Layer.All.Should().OnlyContain(layer => layer.Types.Count > 30);

    [Fact]
    public void Every_layer_has_files() => Layer.All.Should().OnlyContain(layer => Repository.Product.Count(f => f.IsIn($"src/{layer.Name}")) > 20);

    [Fact]
    public void Generated_and_deliberately_wrong_files_are_left_out() =>
        Repository.Files.Should().NotContain(f => f.Path.Contains("/obj/", StringComparison.Ordinal) || f.Path.Contains("/Canaries/", StringComparison.Ordinal) || f.Path.Contains("/Migrations/", StringComparison.Ordinal));

    [Fact]
    public void Requests_are_found() => UseCases.RequestsIn(Layer.Application.Types).Should().HaveCountGreaterThan(20);

    [Fact]
    public void Code_in_lambdas_iterators_and_state_machines_is_read() =>
        Code.MembersUsedBy(typeof(Canaries.ClockWatcher)).Select(m => m.Name).Should().Contain(["get_UtcNow", "get_Now", "NewGuid"]);
}
