using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>What every act on a referral begins with: who acts, on which day, and the referral, if he needs to know of it.</summary>
public sealed class ReferralDesk(PetitionDesk desk, IAccountabilityReferrals referrals, IReadStore store)
{
    public DateTimeOffset Now => desk.Now;

    public Task<Occasion> OccasionAsync(CancellationToken cancellationToken) => desk.OccasionAsync(cancellationToken);

    /// <exception cref="NotFoundException">There is no such referral, or the actor may not know that there is.</exception>
    /// <exception cref="StaleException">It has changed since the client saw it.</exception>
    public async Task<(AccountabilityReferral Referral, Occasion Now)> TakeAsync(ReferralCommand command, CancellationToken cancellationToken)
    {
        var visible = ReferralVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var found = await referrals.FindAsync(command.Id, visible, cancellationToken) ?? throw new NotFoundException("accountability-referral");
        if (command.ExpectedVersion is { } expected && expected != found.Version) throw new StaleException();
        return (found, await desk.OccasionAsync(cancellationToken));
    }

    /// <summary>All that the actor needs to know of.</summary>
    public async Task<IQueryable<AccountabilityReferral>> VisibleAsync(CancellationToken cancellationToken) =>
        store.Query<AccountabilityReferral>().Where(ReferralVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store));

    /// <exception cref="InvalidRequestException">No organization has the code; names the field.</exception>
    public async Task<OrganizationNode?> BodyAsync(string? code, string field, CancellationToken cancellationToken) =>
        await desk.EnsureOrganizationAsync(code, field, cancellationToken);

    /// <summary>Whether it would be referred to one of the bodies it concerns, or to one below them.</summary>
    /// <param name="concerned">That of the persons, and that accused in a sealed item; null where there is none.</param>
    public async Task<bool> IsConcernedAsync(OrganizationNode recipient, IEnumerable<string?> concerned, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        return concerned.OfType<string>().Any(body => !SealPolicy.MaySee(recipient.Code, recipient.Kind, body, organizations));
    }

    public async Task<string?> SuperiorAsync(string code, CancellationToken cancellationToken) => (await desk.OrganizationsAsync(cancellationToken)).SuperiorOf(code);

    /// <returns>Null where no item is named.</returns>
    /// <exception cref="NotFoundException">There is no such item, or the actor may not know that there is.</exception>
    public async Task<ReferredItem?> ItemAsync(string? petition, CancellationToken cancellationToken)
    {
        if (petition is null) return null;
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        return await store.Query<PetitionItem>().Where(visible).Where(new PetitionRef(petition).Matches()).Select(p => new ReferredItem(p.Id, p.RegNo, p.Sealed ? p.RespondentOrgCode : null))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", petition);
    }
}

/// <summary>线索出自的信访事项。</summary>
/// <param name="Accused">The accused body, where it is a sealed accusation.</param>
public sealed record ReferredItem(PetitionItemId Id, string RegNo, string? Accused);
