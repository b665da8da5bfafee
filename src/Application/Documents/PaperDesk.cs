using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Reviews;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents;

/// <summary>What issuing a paper begins with: the item, if the actor may see it, what else it is written from, and the paper that is in force already.</summary>
public sealed class PaperDesk(PetitionDesk desk, IPetitionItems items, IReviewCases reviews, IReadStore store)
{
    private const int MostWays = 20;

    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<PaperSource> SourceAsync(string petition, DocumentOrder input, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var tier = PaperWords.TierOf(input.Type);
        var item = await ItemAsync(new PetitionRef(petition), tier is not null || input.Review is not null, organizations, cancellationToken) ?? throw new NotFoundException("petition", petition);
        await EnsureCopiesAsync(input, cancellationToken);
        return new PaperSource(DocumentKinds.Of(input.Type), item, organizations, await desk.OccasionAsync(cancellationToken), input)
        {
            Review = tier is null && input.Review is null ? null : await ReviewAsync(item.Id, tier, input, organizations, cancellationToken),
            Ways = PaperWords.NeedsWays(input.Type) ? await WaysAsync(item.Id, cancellationToken) : [],
            Existing = input.Type is DocumentType.MergeNotice ? await ExistingAsync(item, organizations, cancellationToken) : null,
        };
    }

    /// <exception cref="InvalidRequestException">One of those who are to get a copy does not exist.</exception>
    public async Task EnsureCopiesAsync(DocumentOrder input, CancellationToken cancellationToken)
    {
        foreach (var code in input.CopyTo ?? []) await desk.EnsureOrganizationAsync(code, "copyTo", cancellationToken);
    }

    /// <returns>The accused body, where the item is a sealed accusation.</returns>
    public async Task<IReadOnlyList<string>> AccusedAsync(PetitionItemId? item, CancellationToken cancellationToken) =>
        await store.Query<PetitionItem>().Where(p => p.Id == item && p.Sealed && p.RespondentOrgCode != null).Select(p => p.RespondentOrgCode!).ToListAsync(cancellationToken);

    public Task<PaperInForce?> InForceAsync(PaperDraft draft, DocumentType type, CancellationToken cancellationToken) =>
        store.Query<OfficialDocument>()
            .Where(d => d.About == draft.About && d.Type == type)
            .OrderByDescending(d => d.Issue)
            .Select(d => new PaperInForce(d.Id, d.Issue, d.Number))
            .FirstOrDefaultAsync(cancellationToken);

    /// <exception cref="RefusedException">Another paper of the body bears the number.</exception>
    public async Task EnsureFreeAsync(string number, PaperDraft draft, CancellationToken cancellationToken)
    {
        var (body, about) = (draft.IssuerCode, draft.About);
        var taken = await store.Query<OfficialDocument>().AnyAsync(d => d.BodyCode == body && d.Number == number && d.About != about, cancellationToken);
        Lawful.Ensure(taken ? DocumentRefusals.NumberTaken : null);
    }

    // A body that has revoked an opinion no longer sees the item, which is back in hand; it still writes the paper of its own review.
    private async Task<PetitionItem?> ItemAsync(PetitionRef petition, bool ofReview, OrganizationTree organizations, CancellationToken cancellationToken)
    {
        var item = await items.FindAsync(petition, PetitionVisibility.Of(desk.Actor, organizations), cancellationToken);
        if (item is not null || !ofReview) return item;
        var unit = desk.Actor.UnitCode;
        Expression<Func<PetitionItem, bool>> reviewed = p => !p.Sealed && store.Query<ReviewCase>().Any(r => r.Item == p.Id && r.BodyCode == unit);
        return await items.FindAsync(petition, reviewed, cancellationToken);
    }

    // After a refusal there may be another application, and a paper for each.
    private async Task<ReviewCase?> ReviewAsync(PetitionItemId item, ReviewTier? tier, DocumentOrder input, OrganizationTree organizations, CancellationToken cancellationToken)
    {
        var visible = ReviewVisibility.Of(desk.Actor, organizations, store);
        var (id, refused) = (input.Review, PaperWords.TellsOfRefusal(input.Type));
        var found = await reviews.ListAsync(
            all => all.Where(visible)
                .Where(r => r.Item == item && (tier == null || r.Tier == tier) && (id == null || r.Id == id))
                .OrderByDescending(r => (r.RefusedOn != null) == refused).ThenByDescending(r => r.AppliedOn).ThenByDescending(r => r.Id).Take(1),
            cancellationToken);
        if (found.Count == 0 && id is not null) throw new InvalidRequestException("review", "没有这一案件，或者不是这一事项、这一层级的。", "No such review, or none of this item and tier.");
        return found.FirstOrDefault();
    }

    private Task<List<GivenWay>> WaysAsync(PetitionItemId item, CancellationToken cancellationToken) =>
        store.Query<PathGuidance>().Where(g => g.Item == item).OrderBy(g => g.GivenOn).ThenBy(g => g.Id).Take(MostWays)
            .Select(g => new GivenWay(g.ProcedureCode, g.BodyCode, g.GivenOn, g.Told)).ToListAsync(cancellationToken);

    // What has become an accusation since is no more named to anybody than what the clerk may not see.
    private Task<ExistingMatter?> ExistingAsync(PetitionItem item, OrganizationTree organizations, CancellationToken cancellationToken) =>
        store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, organizations)).Where(p => p.RegNo == item.SameMatterAs && !p.Sealed)
            .Select(p => new ExistingMatter(
                p.RegNo, p.ResponsibleOrgCode ?? p.ReceivingOrgCode, p.Deadlines.Where(d => d.Code == PeriodCode.Handle && d.MetOn == null && d.LapsedOn == null).Max(d => d.LegalDue)))
            .FirstOrDefaultAsync(cancellationToken);
}
