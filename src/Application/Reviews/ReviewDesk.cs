using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>What every act on a review begins with: who acts, on which day, and the case or the matter, if he may see it.</summary>
public sealed class ReviewDesk(PetitionDesk desk, IReviewCases cases, IPetitionItems items, IReadStore store)
{
    /// <exception cref="NotFoundException">There is no such review, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<(ReviewCase Case, Occasion Now)> TakeAsync(ReviewCommand command, CancellationToken cancellationToken)
    {
        var visible = ReviewVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await cases.FindAsync(command.Case, visible, cancellationToken) ?? throw new NotFoundException("review");
        if (command.ExpectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }

    /// <summary>The item as a review looks at it: the reply of its present round, and what reviews of it there are.</summary>
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<ReviewedMatter> MatterAsync(PetitionRef reference, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var item = await store.Query<PetitionItem>()
            .Where(visible).Where(reference.Matches())
            .Select(p => new
            {
                p.Id,
                p.RegNo,
                p.Status,
                p.Category,
                p.StatutoryPath,
                p.Anonymous,
                p.Rounds,
                p.ResponsibleOrgCode,
                p.RepliedOn,
                p.RightInformed,
                p.Claims,
                p.Officer,
                p.Recusals,
                People = p.Petitioners.Select(person => new { person.Ordinal, person.IsRepresentative }).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", reference.Text);
        var round = item.Rounds.Count;
        return new ReviewedMatter
        {
            Item = item.Id,
            RegNo = item.RegNo,
            IsOrdinaryProcedure = item.Category is PetitionCategory.Appeal && item.StatutoryPath == 6,
            Anonymous = item.Anonymous,
            Round = round,
            ResponsibleOrgCode = item.ResponsibleOrgCode,
            RepliedOn = item.Status is PetitionStatus.Withdrawn ? null : item.RepliedOn,
            RightInformed = item.RightInformed,
            Service = round == 0 ? null : item.Rounds[^1].Service,
            Claims = [.. item.Claims.Select(c => c.Ordinal)],
            People = item.People.ToDictionary(p => p.Ordinal, p => p.IsRepresentative),
            Involved = [.. item.Recusals.Select(r => r.Officer), .. item.Officer is { } officer ? [officer] : Array.Empty<string>()],
            Reviews = await PastAsync(item.Id, round, cancellationToken),
        };
    }

    /// <summary>The item a review of it has consequences for, and the case itself, whoever may see them: what follows is not asked for.</summary>
    internal async Task<(PetitionItem Item, Occasion Now)> ItemOfAsync(PetitionItemId id, CancellationToken cancellationToken) =>
        ((await items.ListAsync(all => all.Where(p => p.Id == id), cancellationToken)).Single(), await desk.OccasionAsync(cancellationToken));

    internal async Task<ReviewCase> CaseAsync(Guid id, CancellationToken cancellationToken) =>
        (await cases.ListAsync(all => all.Where(r => r.Id == id), cancellationToken)).Single();

    private async Task<IReadOnlyList<PastReview>> PastAsync(PetitionItemId item, int round, CancellationToken cancellationToken) =>
        await store.Query<ReviewCase>()
            .Where(r => r.Item == item && r.Round == round)
            .OrderBy(r => r.Id)
            .Select(r => new PastReview(r.Id, r.Tier, r.Status, r.Outcome, r.BodyCode, r.DecidedOn, r.Service, r.RightInformed, r.Reviewers))
            .ToListAsync(cancellationToken);
}
