using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>按权责清单找出有权处理的机构，最具体的在前；清单只供参考，由人决定。</summary>
[Requires(Permission.ReadOrganizations)]
[Executes("A22-P1-I1-S1", "按权责清单找出本级有权机关", "Finds the competent body of the same level by the list of responsibilities")]
[Executes("A22-P1-I2", "按属地和职责找出下级有权机关", "Finds the competent body below by place and responsibility")]
public sealed record FindCompetentBodies : IQuery<IReadOnlyList<CompetentBody>>
{
    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类</summary>
    public string? Topic { get; init; }

    /// <summary>事项所在地的行政区划代码</summary>
    public required string AreaCode { get; init; }

    /// <summary>哪一日；空为今天</summary>
    public DateOnly? On { get; init; }
}

/// <summary>有权处理的机构及其依据的权责。</summary>
public sealed record CompetentBody
{
    /// <summary>机构代码；清单所写的机构已经撤并的，是承继机构</summary>
    public required string OrganizationCode { get; init; }

    public required string Name { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required OrganizationLevel Level { get; init; }

    /// <summary>职权：对什么事项</summary>
    public required string Matters { get; init; }

    /// <summary>职权：在什么地域</summary>
    public required string AreaCode { get; init; }

    /// <summary>清单所写的机构代码</summary>
    public required string ListedCode { get; init; }

    public string? Note { get; init; }

    internal static CompetentBody Of(Responsibility responsibility, OrganizationTree tree)
    {
        var acting = tree.Find(tree.CurrentSuccessor(responsibility.OrganizationCode))!;
        return new CompetentBody
        {
            OrganizationCode = acting.Code,
            Name = acting.Name,
            Kind = acting.Kind,
            Level = acting.Level,
            Matters = responsibility.Matters,
            AreaCode = responsibility.AreaCode,
            ListedCode = responsibility.OrganizationCode,
            Note = responsibility.Note,
        };
    }
}

internal sealed class FindCompetentBodiesValidator : AbstractValidator<FindCompetentBodies>
{
    public FindCompetentBodiesValidator()
    {
        RuleFor(q => q.Field).IsSubject();
        RuleFor(q => q.Topic).IsSubject();
        RuleFor(q => q.AreaCode).AreaCode();
    }
}

internal sealed class FindCompetentBodiesHandler(IResponsibilityDirectory responsibilities, IOrganizationDirectory organizations, TimeProvider time)
    : IRequestHandler<FindCompetentBodies, IReadOnlyList<CompetentBody>>
{
    public async Task<IReadOnlyList<CompetentBody>> Handle(FindCompetentBodies q, CancellationToken cancellationToken)
    {
        // The list first: a body it names is then in the tree as well, for bodies are never deleted.
        var list = (await responsibilities.CurrentAsync(cancellationToken)).List;
        var tree = await organizations.CurrentAsync(cancellationToken);
        return [.. list.Competent(q.Field, q.Topic, q.AreaCode, q.On ?? time.Today())
            .Where(r => tree.Contains(r.OrganizationCode))
            .Select(r => CompetentBody.Of(r, tree))
            .DistinctBy(b => b.OrganizationCode)];
    }
}
