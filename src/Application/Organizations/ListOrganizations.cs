using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>按代码顺序列出机构；各条件同时满足。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record ListOrganizations : PageRequest, IQuery<Page<OrganizationView>>
{
    /// <summary>种类</summary>
    public OrganizationKind? Kind { get; init; }

    /// <summary>层级</summary>
    public OrganizationLevel? Level { get; init; }

    /// <summary>直接上级的代码</summary>
    public string? ParentCode { get; init; }

    /// <summary>所在行政区划代码，只列该区划本身的机构</summary>
    public string? DivisionCode { get; init; }

    /// <summary>名称或者代码中包含的文字</summary>
    public string? Text { get; init; }

    /// <summary>也列出已经撤并的</summary>
    public bool IncludeAbolished { get; init; }
}

internal sealed class ListOrganizationsValidator : AbstractValidator<ListOrganizations>
{
    public ListOrganizationsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Kind).Known();
        RuleFor(q => q.Level).Known();
        RuleFor(q => q.ParentCode).AtMost(Organization.MaxCodeLength);
        RuleFor(q => q.DivisionCode).AreaCode();
        RuleFor(q => q.Text).AtMost(Organization.MaxNameLength);
    }
}

internal sealed class ListOrganizationsHandler(IReadStore store, IOrganizationDirectory directory)
    : IRequestHandler<ListOrganizations, Page<OrganizationView>>
{
    public async Task<Page<OrganizationView>> Handle(ListOrganizations q, CancellationToken cancellationToken)
    {
        var organizations = store.Query<Organization>();
        if (!q.IncludeAbolished) organizations = organizations.Where(o => o.SuccessorCode == null);
        if (q.Kind is { } kind) organizations = organizations.Where(o => o.Kind == kind);
        if (q.Level is { } level) organizations = organizations.Where(o => o.Level == level);
        if (q.DivisionCode is { } division) organizations = organizations.Where(o => o.DivisionCode == division);
        if (q.Text is { } text) organizations = organizations.Where(o => o.Name.Contains(text) || o.Code.Contains(text));
        if (q.ParentCode is { } parent)
        {
            var below = Below(await directory.CurrentAsync(cancellationToken), parent);
            organizations = organizations.Where(o => below.Contains(o.Code));
        }

        if (q.After<OrganizationKey>() is { } last) organizations = organizations.Where(o => string.Compare(o.Code, last.Code) > 0);
        var found = await organizations.OrderBy(o => o.Code).Take(q.Wanted).Select(OrganizationView.Projection).ToListAsync(cancellationToken);
        return Page.Of(found, q, o => new OrganizationKey(o.Code));
    }

    // From the tree, for what was left under an abolished body stands under its successor.
    private static string[] Below(OrganizationTree tree, string parent) => tree.Contains(parent)
        ? [.. tree.Codes.Where(code => tree.SuperiorOf(code) == tree.CurrentSuccessor(parent))]
        : throw new InvalidRequestException("parentCode", "没有这个机构。", "There is no such organization.");
}

/// <summary>Where a page of bodies ended.</summary>
internal sealed record OrganizationKey(string Code);
