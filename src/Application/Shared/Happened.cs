using System.Reflection;
using MediatR;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Shared;

/// <summary>An event of the domain, told to the policies of other modules in the transaction it happened in.</summary>
public sealed record Happened<TEvent>(TEvent Event) : INotification where TEvent : IDomainEvent;

public static class Happened
{
    private static readonly Dictionary<Type, Func<IDomainEvent, INotification>> Followed = typeof(Happened).Assembly.GetTypes()
        .SelectMany(type => type.GetInterfaces())
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(INotificationHandler<>))
        .Select(contract => contract.GenericTypeArguments[0])
        .Where(notification => notification.IsGenericType && notification.GetGenericTypeDefinition() == typeof(Happened<>))
        .Select(notification => notification.GenericTypeArguments[0])
        .Distinct()
        .ToDictionary(type => type, Wrapper);

    /// <returns>Null where no policy follows such an event.</returns>
    public static INotification? Of(IDomainEvent happened) => Followed.TryGetValue(happened.GetType(), out var wrap) ? wrap(happened) : null;

    private static Func<IDomainEvent, INotification> Wrapper(Type type) => typeof(Happened)
        .GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Func<IDomainEvent, INotification>>();

    private static Happened<TEvent> Wrap<TEvent>(IDomainEvent happened) where TEvent : IDomainEvent => new((TEvent)happened);
}
