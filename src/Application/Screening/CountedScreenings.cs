using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Screening.Rules;

namespace PetitionGovernance.Application.Screening;

/// <summary>The screenings a report counts, and leads to: of items the actor may see, and whose advice he may see.</summary>
internal static class CountedScreenings
{
    /// <param name="from">The first day; null from the beginning.</param>
    /// <param name="to">The last day; null to the end.</param>
    public static async Task<IQueryable<ScreeningRecordEntry>> CountedScreeningsAsync(
        this PetitionDesk desk, IReadStore store, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var advice = new AdviceVisibility(desk.Actor, organizations);
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, organizations)).Where(advice.Items);
        var whole = open.Where(advice.ItemsWithSealedPart);
        return store.Query<ScreeningRecordEntry>()
            .Where(e => (from == null || from <= e.ScreenedOn) && (to == null || e.ScreenedOn <= to))
            .Where(e => e.Rules.Any(r => r.Rule == NatureAccusation.RuleCode) ? whole.Any(p => p.Id == e.Item) : open.Any(p => p.Id == e.Item));
    }

    /// <summary>Some rule recommended a disposition: there was something to confirm or to override.</summary>
    public static IQueryable<ScreeningRecordEntry> Advised(this IQueryable<ScreeningRecordEntry> entries) => entries.Where(e => e.Rules.Any(r => r.Followed != null));

    public static IQueryable<ScreeningRecordEntry> NotAdvised(this IQueryable<ScreeningRecordEntry> entries) => entries.Where(e => e.Rules.All(r => r.Followed == null));
}
