using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>在权责清单中新增一项。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record EstablishResponsibility : ICreate<ResponsibilityView>
{
    /// <summary>领域；空为不限</summary>
    public string? Field { get; init; }

    /// <summary>内容分类；空为不限</summary>
    public string? Topic { get; init; }

    /// <summary>地域，包括其下的全部区划</summary>
    public required string AreaCode { get; init; }

    /// <summary>责任机构代码</summary>
    public required string OrganizationCode { get; init; }

    /// <summary>第一日；空为今天</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>最后一日；空为没有终止</summary>
    public DateOnly? EffectiveTo { get; init; }

    public string? Note { get; init; }
}

internal sealed class EstablishResponsibilityValidator : AbstractValidator<EstablishResponsibility>
{
    public EstablishResponsibilityValidator()
    {
        RuleFor(r => r.Field).IsSubject();
        RuleFor(r => r.Topic).IsSubject();
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.OrganizationCode).IsOrganizationCode();
        RuleFor(r => r.EffectiveFrom).IsPlausible();
        RuleFor(r => r.Note).AtMost(Responsibility.MaxNoteLength);
    }
}

internal sealed class EstablishResponsibilityHandler(
    IResponsibilities responsibilities, IOrganizationDirectory organizations, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<EstablishResponsibility, ResponsibilityView>
{
    public async Task<ResponsibilityView> Handle(EstablishResponsibility r, CancellationToken cancellationToken)
    {
        var tree = await organizations.CurrentAsync(cancellationToken);
        var today = time.Today();
        var facts = new Responsibility(r.Field, r.Topic, r.AreaCode, r.OrganizationCode, r.EffectiveFrom ?? today, r.EffectiveTo, r.Note);
        var entry = ResponsibilityEntry.Establish(new(Guid.CreateVersion7(time.GetUtcNow())), facts, tree, actors.Required(), today);
        responsibilities.Add(entry);
        return ResponsibilityView.OfChanged(entry);
    }
}
