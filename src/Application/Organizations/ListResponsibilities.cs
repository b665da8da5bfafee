using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>按机构代码顺序列出权责清单；各条件同时满足。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record ListResponsibilities : PageRequest, IQuery<Page<ResponsibilityView>>
{
    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类</summary>
    public string? Topic { get; init; }

    /// <summary>地域，须与清单所写相同</summary>
    public string? AreaCode { get; init; }

    /// <summary>责任机构代码</summary>
    public string? OrganizationCode { get; init; }

    /// <summary>只列这一日有效的</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ListResponsibilitiesValidator : AbstractValidator<ListResponsibilities>
{
    public ListResponsibilitiesValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Field).IsSubject();
        RuleFor(q => q.Topic).IsSubject();
        RuleFor(q => q.AreaCode).AreaCode();
        RuleFor(q => q.OrganizationCode).IsOrganizationCode();
    }
}

internal sealed class ListResponsibilitiesHandler(IResponsibilityDirectory directory) : IRequestHandler<ListResponsibilities, Page<ResponsibilityView>>
{
    public async Task<Page<ResponsibilityView>> Handle(ListResponsibilities q, CancellationToken cancellationToken)
    {
        var register = await directory.CurrentAsync(cancellationToken);
        var last = q.After<ResponsibilityKey>();
        var found = register.Entries.Where(e => IsAfter(e, last) && Matches(e, q)).Take(q.Wanted).ToList();
        return Page.Of(found, q, e => new ResponsibilityKey(e.OrganizationCode, e.Id));
    }

    private static bool Matches(ResponsibilityView e, ListResponsibilities q) =>
        (q.Field is null || e.Field == q.Field) && (q.Topic is null || e.Topic == q.Topic)
        && (q.AreaCode is null || e.AreaCode == q.AreaCode) && (q.OrganizationCode is null || e.OrganizationCode == q.OrganizationCode)
        && (q.On is not { } on || (e.EffectiveFrom <= on && (e.EffectiveTo is null || on <= e.EffectiveTo)));

    private static bool IsAfter(ResponsibilityView e, ResponsibilityKey? last)
    {
        if (last is null) return true;
        var order = string.CompareOrdinal(e.OrganizationCode, last.OrganizationCode);
        return order > 0 || (order == 0 && e.Id.CompareTo(last.Id) > 0);
    }
}

/// <summary>Where a page of entries ended.</summary>
internal sealed record ResponsibilityKey(string OrganizationCode, Guid Id);
