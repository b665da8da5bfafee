using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reviews.Contracts;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>Gathers the facts of one item from the records, and screens them. A bounded number of queries, whatever the history.</summary>
public sealed class FactGathering(
    PetitionDesk desk, IReadStore store, ISameMatterCandidates candidates, MatterGroups groups, IReviewStandings reviews, IOrganizationDirectory organizations,
    IResponsibilityDirectory responsibilities, IRuleSets ruleSets, IWorkingDays days)
{
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    internal async Task<Gathered> OfAsync(string reference, DateOnly asOf, CancellationToken cancellationToken)
    {
        var responsibility = (await responsibilities.CurrentAsync(cancellationToken)).List;
        var tree = await organizations.CurrentAsync(cancellationToken);
        var items = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree));
        var item = await items.Where(new PetitionRef(reference).Matches()).Select(ScreenedItem.Of).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("petition", reference);

        var sheet = new FactSheet();
        ItemFacts.Gather(sheet, item, tree);
        CompetenceFacts.Gather(sheet, item, tree, responsibility);
        var found = await candidates.OfAsync(new PetitionRef(item.RegNo), cancellationToken) ?? throw new NotFoundException("petition", reference);
        PriorFacts.Gather(sheet, await ReviewedAsync(await PriorsAsync(items, item, found, cancellationToken), cancellationToken), tree);
        StatableFacts.Gather(sheet, item.StatedFacts);
        return await ScreenAsync(item, sheet, asOf, tree, cancellationToken) with { Candidates = found.Candidates };
    }

    private async Task<Gathered> ScreenAsync(ScreenedItem item, FactSheet sheet, DateOnly asOf, OrganizationTree tree, CancellationToken cancellationToken)
    {
        var rules = (await ruleSets.CurrentAsync(cancellationToken)).For(tree.Find(item.ReceivingOrgCode)?.DivisionCode, item.ReceivedOn);
        var calendar = await days.CurrentAsync(cancellationToken);
        var (facts, _) = ScreeningFactsReader.Read(sheet.Facts.ToDictionary(fact => fact.Name, fact => (string?)fact.Value));
        var opinion = ScreeningEngine.Screen(facts, asOf, rules.Rules, calendar);
        return new Gathered(item, opinion, ScreeningRecord.Of(opinion, sheet.Facts, rules.Version, calendar));
    }

    private async Task<PriorItems> PriorsAsync(IQueryable<PetitionItem> visible, ScreenedItem item, SameMatterFindings found, CancellationToken cancellationToken)
    {
        var linked = await LinkedAsync(item, cancellationToken);
        var alike = found.Candidates.Where(c => c.Grade is MatterGrade.VeryLikely).Select(c => new PetitionItemId(c.Item.Id)).ToList();
        var different = found.Different.Select(other => new PetitionItemId(other.Id)).ToList();
        List<PetitionItemId> ids = [.. linked.Select(prior => prior.Id), .. alike, .. different];
        var seen = await visible.Where(p => ids.Contains(p.Id) && (item.Sealed || !p.Sealed))
            .OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.RegNo)
            .Select(PriorItem.Of).ToListAsync(cancellationToken);
        var earlier = seen.FindAll(prior => prior.RegisteredAt <= item.RegisteredAt);
        return new PriorItems(
            linked,
            earlier.FindAll(prior => alike.Contains(prior.Id)),
            earlier.FindAll(prior => different.Contains(prior.Id)),
            seen.Select(prior => prior.Id).ToHashSet(),
            IsRepeat: !item.FirstTime);
    }

    private async Task<PriorItems> ReviewedAsync(PriorItems priors, CancellationToken cancellationToken)
    {
        var stages = await reviews.OfAsync([.. priors.Linked.Concat(priors.Candidates).Select(prior => prior.Id)], cancellationToken);
        return priors with
        {
            Linked = [.. priors.Linked.Select(prior => prior.With(stages.GetValueOrDefault(prior.Id)))],
            Candidates = [.. priors.Candidates.Select(prior => prior.With(stages.GetValueOrDefault(prior.Id)))],
        };
    }

    // Sealed ones are no source of an appeal, nor a way to one: the advice stays on the item, for all who may read it later.
    private async Task<IReadOnlyList<PriorItem>> LinkedAsync(ScreenedItem item, CancellationToken cancellationToken)
    {
        var open = store.Query<PetitionItem>().Where(p => !p.Sealed);
        var linked = await groups.AroundAsync([new MatterItem(item.Id, item.RegNo, item.SameMatterAs)], open, cancellationToken);
        if (linked.Count == 0) return [];
        var registeredAt = item.RegisteredAt;
        return await open
            .Where(p => linked.Contains(p.Id) && p.RegisteredAt <= registeredAt)
            .OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.RegNo)
            .Select(PriorItem.Of)
            .ToListAsync(cancellationToken);
    }
}

/// <summary>What was gathered about an item, what the rules make of it, and how it is kept.</summary>
internal sealed record Gathered(ScreenedItem Item, ScreeningOpinion Opinion, ScreeningAdvice Advice)
{
    /// <summary>What may be the same matter, for the reader; no part of what is kept.</summary>
    public IReadOnlyList<SameMatterCandidate> Candidates { get; init; } = [];
}
