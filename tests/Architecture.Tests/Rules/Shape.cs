using FluentValidation;
using MediatR;
using PetitionGovernance.Architecture.Tests.Reading;

namespace PetitionGovernance.Architecture.Tests.Rules;

/// <summary>What classes look like from outside.</summary>
internal static class Shape
{
    /// <summary>A class is sealed, abstract or static; openness is a decision.</summary>
    public static IEnumerable<string> Open(IEnumerable<Type> types) =>
        Code.Written(types)
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Select(t => $"{t.FullName} is neither sealed nor abstract nor static");

    /// <summary>Handlers, validators and maps are found by the container and named by nobody.</summary>
    public static IEnumerable<string> PublicMachinery(IEnumerable<Type> types) =>
        Code.Written(types)
            .Where(t => t is { IsAbstract: false, IsVisible: true } && (IsHandler(t) || typeof(IValidator).IsAssignableFrom(t) || typeof(AutoMapper.Profile).IsAssignableFrom(t)))
            .Select(t => $"{t.FullName} is public");

    public static bool IsHandler(Type type) => Contracts(type, typeof(IRequestHandler<,>)).Any() || Contracts(type, typeof(INotificationHandler<>)).Any();

    public static IEnumerable<Type> Contracts(Type type, Type definition) =>
        type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
}
