using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class LayerTests
{
    /// <summary>What the use cases are written with; everything else is behind a port.</summary>
    private static readonly string[] ToolsOfApplication =
    [
        "AutoMapper", "FluentValidation", "FluentValidation.DependencyInjectionExtensions", "MediatR",
        "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions",
        "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
    ];

    /// <summary>Where the parts are put together, and what asks the database how it is.</summary>
    private static readonly Dictionary<string, string> WhereThePartsMeet = new()
    {
        ["PetitionGovernance.WebApi.Endpoints.HealthEndpoints"] = "readiness is a question to the database",
    };

    private static bool IsBaseLibrary(string assembly) => assembly.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsInner(string assembly) => IsBaseLibrary(assembly) || assembly == "PetitionGovernance.Domain" || ToolsOfApplication.Contains(assembly);

    private static IEnumerable<string> EndpointsBeyondApplication(IEnumerable<Type> types) =>
        Layering.Beyond(types, assembly => assembly != "PetitionGovernance.Infrastructure");

    [Fact]
    public void The_domain_uses_the_base_library_only() => Rule.Holds(Layering.Beyond(Layer.Domain.Types, IsBaseLibrary));

    [Fact]
    public void The_domain_uses_the_base_library_only_is_seen_failing_on_its_canary() =>
        Rule.Sees("DomainTypeKnowingAFramework uses MediatR", Layering.Beyond([typeof(DomainTypeKnowingAFramework)], IsBaseLibrary));

    [Fact]
    public void The_application_uses_the_domain_and_its_tools_only() => Rule.Holds(Layering.Beyond(Layer.Application.Types, IsInner));

    [Fact]
    public void The_application_uses_the_domain_and_its_tools_only_is_seen_failing_on_its_canary() =>
        Rule.Sees("UseCaseKnowingTheDatabase uses PetitionGovernance.Infrastructure", Layering.Beyond([typeof(UseCaseKnowingTheDatabase)], IsInner));

    [Fact]
    public void The_infrastructure_never_uses_the_web() => Rule.Holds(Layering.Beyond(Layer.Infrastructure.Types, assembly => assembly != "PetitionGovernance.WebApi"));

    [Fact]
    public void The_infrastructure_never_uses_the_web_is_seen_failing_on_its_canary() =>
        Rule.Sees("TableKnowingTheWeb uses PetitionGovernance.WebApi", Layering.Beyond([typeof(TableKnowingTheWeb)], assembly => assembly != "PetitionGovernance.WebApi"));

    [Fact]
    public void Endpoints_use_the_application_and_never_what_is_behind_its_ports() =>
        Rule.Holds(EndpointsBeyondApplication(Layer.WebApi.Types.Where(t => t.Namespace == "PetitionGovernance.WebApi.Endpoints")).Except(WhereThePartsMeet));

    [Fact]
    public void Endpoints_use_the_application_and_never_what_is_behind_its_ports_is_seen_failing_on_its_canary() =>
        Rule.Sees(nameof(UseCaseKnowingTheDatabase), EndpointsBeyondApplication([typeof(UseCaseKnowingTheDatabase)]));

    [Theory]
    [InlineData("Domain")]
    [InlineData("Application", "Domain")]
    [InlineData("Infrastructure", "Domain", "Application")]
    [InlineData("WebApi", "Domain", "Application", "Infrastructure")]
    public void A_project_references_inner_projects_only(string project, params string[] inner) =>
        Rule.Holds(Layering.References(Repository.Files.Single(f => f.Path == $"src/{project}/{project}.csproj"), inner));

    [Fact]
    public void A_project_references_inner_projects_only_is_seen_failing_on_its_canary() =>
        Rule.Sees("references WebApi", Layering.References(Snippets.ProjectReferringOutward, ["Domain"]));
}
