using System.Linq.Expressions;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>谁看得见哪些包案：信访部门、领导、督查、审计，以及责任单位；其中有一件封存的检举控告不得为其所知的，整个包案对其不存在。</summary>
/// <remarks>
/// The title, the goal and the plan tell of every item, so a package is hidden whole or not at all: lists, counts, the ledger for any day,
/// suggestions, single reads and acts use this one condition. What is removed from a package hides it still.
/// </remarks>
[Executes("A30-P3", "含封存件的包案对无权知道的人不存在", "A package with a sealed item does not exist for those who may not know of it")]
public static class PackageVisibility
{
    public static Expression<Func<LeaderCasePackage, bool>> Of(Actor actor, OrganizationTree organizations, IReadStore store)
    {
        var sight = PetitionSight.Of(actor, organizations);
        var (overall, unit) = (sight.Overall || sight.SealedOverall && sight.MaySealed, sight.Unit);
        var hidden = store.Query<PetitionItem>().Where(p => p.Sealed).Where(Not(PetitionVisibility.Of(actor, organizations)));
        return c => (overall || c.Charges.Any(charge => charge.Until == null && charge.ResponsibleOrgCode == unit))
            && !c.Items.Any(i => hidden.Any(p => p.Id == i.Item));
    }

    private static Expression<Func<PetitionItem, bool>> Not(Expression<Func<PetitionItem, bool>> condition) =>
        Expression.Lambda<Func<PetitionItem, bool>>(Expression.Not(condition.Body), condition.Parameters);
}
