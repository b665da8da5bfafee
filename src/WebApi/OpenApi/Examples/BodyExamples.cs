using System.Collections.Frozen;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>The examples of a module's request bodies; every class that implements this is found.</summary>
internal interface IBodyExamples
{
    /// <summary>One per body type; each works when it is sent as it stands.</summary>
    IEnumerable<object> Bodies { get; }
}

internal static class BodyExamples
{
    public static FrozenDictionary<Type, object> All { get; } = typeof(IBodyExamples).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBodyExamples)))
        .SelectMany(type => ((IBodyExamples)Activator.CreateInstance(type)!).Bodies)
        .ToFrozenDictionary(body => body.GetType());

    public static object? Of(Type body) => All.GetValueOrDefault(body);
}
