using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>巡查的检查要点，每一点引用条款。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetChecklist : IQuery<IReadOnlyList<CheckPointView>>;

/// <summary>一个检查要点。</summary>
/// <param name="Code">代码</param>
/// <param name="Chinese">名称</param>
/// <param name="English">英文名称</param>
/// <param name="Severity">轻重</param>
/// <param name="Basis">条款</param>
public sealed record CheckPointView(string Code, string Chinese, string English, FindingSeverity Severity, string Basis);

internal sealed class GetChecklistHandler : IRequestHandler<GetChecklist, IReadOnlyList<CheckPointView>>
{
    public Task<IReadOnlyList<CheckPointView>> Handle(GetChecklist request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CheckPointView>>([.. Checklist.All.Select(p => new CheckPointView(p.Code, p.Chinese, p.English, p.Severity, p.Basis.ProvisionId))]);
}
