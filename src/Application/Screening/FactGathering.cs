using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>Gathers the facts of one item from the records, and screens them. A fixed number of queries, whatever the history.</summary>
public sealed class FactGathering(
    PetitionDesk desk, IReadStore store, ISameMatterCandidates candidates, IOrganizationDirectory organizations,
    IResponsibilityDirectory responsibilities, IRuleSets ruleSets, IWorkingDays days)
{
    private const int MostLinked = 200;

    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    internal async Task<Gathered> OfAsync(string reference, DateOnly asOf, CancellationToken cancellationToken)
    {
        var responsibility = (await responsibilities.CurrentAsync(cancellationToken)).List;
        var tree = await organizations.CurrentAsync(cancellationToken);
        var items = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree));
        var item = await items.Where(new PetitionRef(reference).Matches()).Select(ScreenedItem.Of).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("petition");

        var sheet = new FactSheet();
        ItemFacts.Gather(sheet, item, tree);
        CompetenceFacts.Gather(sheet, item, tree, responsibility);
        PriorFacts.Gather(sheet, await PriorsAsync(items, item, cancellationToken), tree);
        StatableFacts.Gather(sheet, item.StatedFacts);
        return await ScreenAsync(item, sheet, asOf, tree, cancellationToken);
    }

    private async Task<Gathered> ScreenAsync(ScreenedItem item, FactSheet sheet, DateOnly asOf, OrganizationTree tree, CancellationToken cancellationToken)
    {
        var rules = await ruleSets.OfAsync(tree.Find(item.ReceivingOrgCode)?.DivisionCode, asOf, cancellationToken);
        var calendar = await days.CurrentAsync(cancellationToken);
        var (facts, _) = ScreeningFactsReader.Read(sheet.Facts.ToDictionary(fact => fact.Name, fact => (string?)fact.Value));
        var opinion = ScreeningEngine.Screen(facts, asOf, rules.Rules, calendar);
        return new Gathered(item, opinion, ScreeningRecord.Of(opinion, sheet.Facts, rules.Version, calendar));
    }

    private async Task<PriorItems> PriorsAsync(IQueryable<PetitionItem> visible, ScreenedItem item, CancellationToken cancellationToken)
    {
        var linked = await LinkedAsync(item, cancellationToken);
        var found = await candidates.OfAsync(item.Id, cancellationToken);
        var alike = found.Candidates.Where(c => c.Grade is MatterGrade.VeryLikely).Select(c => new PetitionItemId(c.Item.Id)).ToList();
        var ids = linked.Select(prior => prior.Id).Concat(alike).ToList();
        var seen = await visible.Where(p => ids.Contains(p.Id) && (item.Sealed || !p.Sealed)).Select(PriorItem.Of).ToListAsync(cancellationToken);
        return new PriorItems(
            linked,
            [.. seen.Where(prior => alike.Contains(prior.Id) && prior.RegisteredAt <= item.RegisteredAt)],
            seen.Select(prior => prior.Id).ToHashSet(),
            IsRepeat: !item.FirstTime);
    }

    // Sealed ones are no source of an appeal: the advice stays on the item, for all who may read it later.
    private async Task<IReadOnlyList<PriorItem>> LinkedAsync(ScreenedItem item, CancellationToken cancellationToken)
    {
        var (regNo, origin, registeredAt) = (item.RegNo, item.SameMatterAs ?? item.RegNo, item.RegisteredAt);
        return await store.Query<PetitionItem>()
            .Where(p => !p.Sealed && p.RegNo != regNo && p.RegisteredAt <= registeredAt
                && (p.RegNo == origin || p.SameMatterAs == origin || p.SameMatterAs == regNo))
            .OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.RegNo)
            .Select(PriorItem.Of).Take(MostLinked)
            .ToListAsync(cancellationToken);
    }
}

/// <summary>What was gathered about an item, what the rules make of it, and how it is kept.</summary>
internal sealed record Gathered(ScreenedItem Item, ScreeningOpinion Opinion, ScreeningAdvice Advice);
