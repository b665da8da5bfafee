using System.Collections.Frozen;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>The examples of a module's request bodies; every class that implements this is found.</summary>
internal interface IBodyExamples
{
    /// <summary>One per body type; each works when it is sent as it stands.</summary>
    IEnumerable<object> Bodies { get; }
}

/// <summary>Examples of single routes, where routes that take the same type differ in what works; every class that implements this is found.</summary>
internal interface IRouteExamples
{
    /// <summary>Path as the OpenAPI document writes it, without the first slash, and its body.</summary>
    IEnumerable<(string Path, object Body)> Posts { get; }
}

internal static class BodyExamples
{
    private static readonly FrozenDictionary<string, object> ByPath = Found<IRouteExamples>().SelectMany(e => e.Posts).ToFrozenDictionary(e => e.Path, e => e.Body);

    public static FrozenDictionary<Type, object> All { get; } = Found<IBodyExamples>().SelectMany(e => e.Bodies).ToFrozenDictionary(body => body.GetType());

    /// <param name="path">Of the route; its own example goes before that of the type.</param>
    public static object? Of(Type body, string? path = null) => path is not null && ByPath.TryGetValue(path, out var own) ? own : All.GetValueOrDefault(body);

    private static IEnumerable<T> Found<T>() => typeof(BodyExamples).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
        .Select(type => (T)Activator.CreateInstance(type)!);
}
