using System.Reflection;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Integration;

/// <param name="Name">Permanent name, such as <c>petition-governance.petitions.petition-registered</c>.</param>
/// <param name="Event">The event of the domain.</param>
/// <param name="Data">The properties that are published.</param>
public sealed record EventType(string Name, Type Event, EventAudience Audience, IReadOnlyList<PropertyInfo> Data)
{
    private readonly PropertyInfo? item = Event.GetProperties().FirstOrDefault(p => p.PropertyType == typeof(PetitionItemId) || p.PropertyType == typeof(PetitionItemId?));

    private readonly IReadOnlyList<PropertyInfo> codes = [.. Data.Where(p => p.PropertyType == typeof(string) && p.Name.EndsWith("Code", StringComparison.Ordinal))];

    /// <summary>The petition item the event concerns; null where it names none.</summary>
    public PetitionItemId? ItemOf(IDomainEvent happened) => (PetitionItemId?)item?.GetValue(happened);

    /// <summary>The codes it names.</summary>
    public IEnumerable<string> CodesOf(IDomainEvent happened) => codes.Select(p => (string?)p.GetValue(happened)).OfType<string>();
}
