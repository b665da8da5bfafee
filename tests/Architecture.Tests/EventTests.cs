using PetitionGovernance.Application.Integration;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests;

public sealed class EventTests
{
    private static readonly string[] Typed = ["Name", "Subject", "Content", "Reason", "Officer", "Address", "Phone", "IdNo", "Text", "Note", "Actor"];

    [Fact]
    public void No_event_publishes_what_somebody_typed() => Rule.Holds(Published(EventCatalogue.All.Select(type => type.Event)));

    [Fact]
    public void No_event_publishes_what_somebody_typed_is_seen_failing_on_its_canary()
    {
        var violations = Published([typeof(TalkativeEvent)]).ToList();

        Rule.Sees("TalkativeEvent.OfficerCode", violations);
        Rule.Spares("TalkativeEvent.Officer ", violations);
        Rule.Spares("TalkativeEvent.Reason", violations);
    }

    [Fact]
    public void Texts_of_people_never_leave_whatever_their_type_may_be() =>
        EventData.PublishedOf(typeof(TalkativeEvent)).Select(p => p.Name).Should().BeEquivalentTo("OfficerCode", "Id", "On");

    private static IEnumerable<string> Published(IEnumerable<Type> events) =>
        events.SelectMany(type => EventData.PublishedOf(type)
            .Where(p => p.PropertyType == typeof(string) && Array.Exists(Typed, word => p.Name.StartsWith(word, StringComparison.Ordinal)))
            .Select(p => $"{type.Name}.{p.Name} is published"));

    private sealed record TalkativeEvent(Guid Id, string Officer, string OfficerCode, string Reason, string SameMatterAs, IReadOnlyList<string> Names, DateOnly On) : IDomainEvent
    {
        public string Describe() => "说得太多";
    }
}
