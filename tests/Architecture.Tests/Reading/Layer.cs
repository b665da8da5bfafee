using System.Reflection;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>The four assemblies of the product.</summary>
internal sealed record Layer(string Name, Assembly Assembly)
{
    public static readonly Layer Domain = new("Domain", typeof(AggregateRoot).Assembly);
    public static readonly Layer Application = new("Application", typeof(ApplicationPipeline).Assembly);
    public static readonly Layer Infrastructure = new("Infrastructure", typeof(PetitionDb).Assembly);
    public static readonly Layer WebApi = new("WebApi", typeof(WebApi.Errors.Problems).Assembly);

    public static readonly IReadOnlyList<Layer> All = [Domain, Application, Infrastructure, WebApi];

    public IReadOnlyList<Type> Types { get; } = Code.TypesOf(Assembly);

    public string Namespace => $"PetitionGovernance.{Name}";

    public static IReadOnlyList<Type> TypesOf(params IReadOnlyList<Layer> layers) => [.. layers.SelectMany(l => l.Types)];
}
