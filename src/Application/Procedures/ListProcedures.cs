using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Application.Procedures;

/// <summary>列出信访以外可走的法定程序，按途径排列；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record ListProcedures : IQuery<IReadOnlyList<ProcedureView>>
{
    /// <summary>法定途径</summary>
    public StatutoryRoute? Route { get; init; }

    /// <summary>内容分类：列出专用于它的和不限分类的，并指明本县由哪个机构受理</summary>
    public string? Topic { get; init; }

    /// <summary>受理机关的机构代码</summary>
    public string? Authority { get; init; }

    /// <summary>事项所在地的行政区划代码；空为本单位所在地</summary>
    public string? AreaCode { get; init; }
}

internal sealed class ListProceduresValidator : AbstractValidator<ListProcedures>
{
    public ListProceduresValidator()
    {
        RuleFor(q => q.Topic).IsSubject();
        RuleFor(q => q.Authority).IsOrganizationCode();
        RuleFor(q => q.AreaCode).AreaCode();
    }
}

internal sealed class ListProceduresHandler(ProcedureAuthorities authorities) : IRequestHandler<ListProcedures, IReadOnlyList<ProcedureView>>
{
    public async Task<IReadOnlyList<ProcedureView>> Handle(ListProcedures q, CancellationToken cancellationToken)
    {
        var authorityOf = await authorities.ForAsync(q.Topic, q.AreaCode, cancellationToken);
        return [.. ProcedureCatalogue.All
            .Where(p => (q.Route is null || p.Route == q.Route) && p.Suits(q.Topic))
            .Select(p => ProcedureView.Of(p, authorityOf(p)))
            .Where(v => q.Authority is null || v.Authority.OrganizationCode == q.Authority)];
    }
}
