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

internal sealed class DraftReferralValidator : AbstractValidator<DraftReferral>
{
    public DraftReferralValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.ReferralNo).AtMost(AccountabilityReferral.MaxNumberLength);
        RuleFor(r => r.ToOrgCode).IsOrganizationCode();
        RuleFor(r => r.SubjectOrgCode).IsOrganizationCode();
        RuleFor(r => r.Petition).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Grounds).Must(g => g.Count is > 0 and <= ReferralGrounds.MaxClauses && g.All(Provisions.CanBeCited))
            .Says($"写 1 至 {ReferralGrounds.MaxClauses} 个条款编号，如 XF2022-A46-I2。", $"Give 1 to {ReferralGrounds.MaxClauses} clauses like XF2022-A46-I2.");
        RuleFor(r => r.Facts).Filled(AccountabilityReferral.MaxTextLength);
        RuleFor(r => r.Evidence).Filled(AccountabilityReferral.MaxTextLength);
        RuleFor(r => r.Consequence).AtMost(AccountabilityReferral.MaxTextLength);
        RuleFor(r => r.DutyBasis).AtMost(AccountabilityReferral.MaxTextLength);
        RuleFor(r => r.Finding).AtMost(AccountabilityReferral.MaxTextLength);
        RuleFor(r => r.Persons).Must(p => p.Count is > 0 and <= ReferredPerson.Max).Says($"写 1 至 {ReferredPerson.Max} 人。", $"Give 1 to {ReferredPerson.Max} persons.");
        RuleForEach(r => r.Persons).ChildRules(person =>
        {
            person.RuleFor(p => p.Name).Filled(ReferredPerson.MaxNameLength);
            person.RuleFor(p => p.Post).AtMost(ReferredPerson.MaxNameLength);
        });
        RuleFor(r => r.Act!).ChildRules(act =>
        {
            act.RuleFor(a => a.Place).AtMost(AccountabilityReferral.MaxTextLength);
            act.RuleFor(a => a.Description).AtMost(AccountabilityReferral.MaxTextLength);
            act.RuleFor(a => a.Witness).AtMost(AccountabilityReferral.MaxTextLength);
            act.RuleFor(a => a.Evidence).AtMost(AccountabilityReferral.MaxTextLength);
            act.RuleFor(a => a.Warning).AtMost(AccountabilityReferral.MaxTextLength);
        }).When(r => r.Act is not null);
    }
}
