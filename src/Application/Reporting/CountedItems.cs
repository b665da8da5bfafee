using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Reporting;

internal static class CountedItems
{
    private const string Kind = "petitions";

    public static IQueryable<CountedRecord> Each(this IQueryable<PetitionItem> items) =>
        items.Select(p => new CountedRecord { Kind = Kind, Key = p.RegNo, On = p.ReceivedOn, Weight = 1 });

    public static IQueryable<CountedRecord> Heads(this IQueryable<PetitionItem> items) =>
        items.Select(p => new CountedRecord { Kind = Kind, Key = p.RegNo, On = p.ReceivedOn, Weight = p.HeadCount });
}
