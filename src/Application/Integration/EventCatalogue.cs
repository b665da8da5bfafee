using System.Collections.Frozen;
using System.Text.Json;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Integration;

/// <summary>Which events of the domain other systems are told, under which name, and who may see them. What no line names is told to nobody.</summary>
public static class EventCatalogue
{
    private const string Prefix = "petition-governance";

    private const string AllOf = ".*";

    private static readonly FrozenDictionary<string, EventAudience> ByModule = new Dictionary<string, EventAudience>
    {
        ["Petitions"] = EventAudience.WhoSeesTheItem,
        ["Reviews"] = EventAudience.WhoSeesTheItem,
        ["Documents"] = EventAudience.WhoSeesTheItem,
        ["CasePackages"] = EventAudience.WhoSeesTheRecord,
        ["Mediation"] = EventAudience.WhoSeesTheRecord,
        ["SameMatter"] = EventAudience.WhoSeesTheRecord,
        ["Integration"] = EventAudience.Auditors,
        ["Organizations"] = EventAudience.Everybody,
        ["Deadlines"] = EventAudience.Everybody,
        ["Legal"] = EventAudience.Everybody,
        ["Screening"] = EventAudience.Everybody,
    }.ToFrozenDictionary();

    // Of these modules not everything has a visibility of its own to ask for.
    private static readonly FrozenDictionary<string, EventAudience> ByEvent = new[]
    {
        "GuidanceGiven", "GuidanceAnswered", "GuidanceUnanswered", "PetitionerReturned", "BarrierRaised", "BarrierMoved",
        "ConsultationCalled", "ConsultationConcluded",
    }.ToFrozenDictionary(name => name, _ => EventAudience.WhoSeesTheRecord);

    // Who works on what is the office's own business, and a template names no item.
    private static readonly FrozenSet<string> Kept =
        new[] { nameof(ItemsHandedOver), nameof(OfficerNamed), nameof(OfficerRecused), "TemplateUploaded" }.ToFrozenSet();

    public static IReadOnlyList<EventType> All { get; } =
    [
        .. typeof(IDomainEvent).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDomainEvent)))
            .Where(type => AudienceOf(type) is not null)
            .Select(Describe)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, EventType> ByKind = All.ToFrozenDictionary(type => type.Event.Name);

    private static readonly FrozenDictionary<string, EventType> ByName = All.ToFrozenDictionary(type => type.Name);

    /// <returns>Null for an event that is not told.</returns>
    public static EventType? OfKind(string kind) => ByKind.GetValueOrDefault(kind);

    /// <returns>Null for a name that is not, or no longer, in use.</returns>
    public static EventType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The names meant by a filter: one name, or all that begin like it where it ends in <c>.*</c>.</summary>
    public static IEnumerable<string> Matching(string filter) => filter.EndsWith(AllOf, StringComparison.Ordinal)
        ? All.Select(type => type.Name).Where(name => name.StartsWith(filter[..^1], StringComparison.Ordinal))
        : All.Select(type => type.Name).Where(name => name == filter);

    private static EventType Describe(Type type)
    {
        var module = ModuleOf(type);
        var name = $"{Prefix}.{JsonNamingPolicy.KebabCaseLower.ConvertName(module)}.{JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)}";
        return new EventType(name, type, AudienceOf(type)!.Value, EventData.PublishedOf(type));
    }

    private static EventAudience? AudienceOf(Type type) =>
        Kept.Contains(type.Name) ? null
        : ByEvent.TryGetValue(type.Name, out var audience) || ByModule.TryGetValue(ModuleOf(type), out audience) ? audience
        : null;

    private static string ModuleOf(Type type) => type.Namespace!.Split('.')[2];
}
