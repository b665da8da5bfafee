using Microsoft.AspNetCore.Routing;
using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class EndpointTests
{
    /// <summary>Answers that need no use case.</summary>
    private static readonly Dictionary<string, string> SendNothing = new()
    {
        ["GET /api/v1/healthz"] = "asks whether the process lives",
        ["GET /api/v1/readyz"] = "asks whether the database answers",
    };

    private const string ReadsBack = "answers with the changed user, read again: opens once these commands return it themselves";

    private static readonly Dictionary<string, string> SendMore = new()
    {
        ["POST /api/v1/users/{userName}/roles"] = ReadsBack,
        ["POST /api/v1/users/{userName}/unit"] = ReadsBack,
        ["POST /api/v1/users/{userName}/disablement"] = ReadsBack,
        ["POST /api/v1/users/{userName}/enablement"] = ReadsBack,
    };

    internal static readonly Lazy<IReadOnlyList<RouteEndpoint>> Product =
        new(() => Routes.MappedBy(Endpoints.Mappers(Layer.WebApi.Types.Where(t => t.Namespace == "PetitionGovernance.WebApi.Endpoints"))));

    private static readonly Lazy<IReadOnlyList<RouteEndpoint>> Canary =
        new(() => Routes.MappedBy(Endpoints.Mappers([typeof(CanaryEndpoints)])));

    [Fact]
    public void Every_group_of_endpoints_is_mapped_by_the_host() => Rule.Holds(Endpoints.Unmapped(
        Endpoints.Mappers(Layer.WebApi.Types.Where(t => t.Namespace == "PetitionGovernance.WebApi.Endpoints")), [.. Layer.WebApi.Types, Layer.WebApi.Assembly.EntryPoint!.DeclaringType!]));

    [Fact]
    public void Every_group_of_endpoints_is_mapped_by_the_host_is_seen_failing_on_its_canary() =>
        Rule.Sees("CanaryEndpoints.MapCanaries", Endpoints.Unmapped(Endpoints.Mappers([typeof(CanaryEndpoints)]), Layer.WebApi.Types));

    [Fact]
    public void An_endpoint_sends_one_use_case() => Rule.Holds(Endpoints.WithoutOneUseCase(Product.Value).Except(SendNothing.Concat(SendMore).ToDictionary()));

    [Fact]
    public void An_endpoint_sends_one_use_case_is_seen_failing_on_its_canary()
    {
        var violations = Endpoints.WithoutOneUseCase(Canary.Value).ToList();

        Rule.Sees("GET /api/v1/does-it-itself sends no use case", violations);
        Rule.Sees("POST /api/v1/does-two-things sends LonelyRequest and RequestOfNobody", violations);
        Rule.Spares("/right", violations);
    }

    [Fact]
    public void An_endpoint_is_open_exactly_when_its_use_case_is() => Rule.Holds(Endpoints.WithOtherAccessThanTheUseCase(Product.Value));

    [Fact]
    public void An_endpoint_is_open_exactly_when_its_use_case_is_is_seen_failing_on_its_canary()
    {
        var violations = Endpoints.WithOtherAccessThanTheUseCase(Canary.Value).ToList();

        Rule.Sees("GET /api/v1/forgot-to-open is closed, LonelyRequest is open", violations);
        Rule.Sees("GET /api/v1/forgot-to-require is closed, RequestOfNobody is silent", violations);
        Rule.Spares("/right", violations);
    }
}
