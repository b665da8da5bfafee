using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;

namespace PetitionGovernance.Application.Integration;

/// <summary>Shape of what events are chosen by.</summary>
internal static class EventRules
{
    private const int MostTypes = 50;

    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> AreEventTypes<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.Must(types => types is null || (types.Count <= MostTypes && types.All(type => EventCatalogue.Matching(type).Any())))
            .Says(
                $"有不认得的事件类型，或者多于 {MostTypes} 个；类型见 docs/events.md，以 .* 结尾的为同一开头的全部类型。",
                $"An unknown type of event, or more than {MostTypes}; see docs/events.md; a name ending in .* stands for all that begin like it.");
}
