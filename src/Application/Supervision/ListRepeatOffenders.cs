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

/// <summary>屡查屡犯：同一单位、同一要点、同一经办人的问题两次以上的，多的在前；只计本人可见的。</summary>
[Requires(Permission.Supervise)]
public sealed record ListRepeatOffenders : IQuery<IReadOnlyList<RepeatOffender>>;

/// <summary>屡查屡犯的一组；逐件见 /inspection-findings?orgCode=…&amp;point=…&amp;clerk=…</summary>
/// <param name="OrgCode">单位（代码）</param>
/// <param name="Point">检查要点的代码</param>
/// <param name="Clerk">经办人（登录名）；不明的为空</param>
/// <param name="Findings">多少次</param>
public sealed record RepeatOffender(string OrgCode, string Point, string? Clerk, int Findings);

internal sealed class ListRepeatOffendersHandler(SupervisionDesk desk) : IRequestHandler<ListRepeatOffenders, IReadOnlyList<RepeatOffender>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<RepeatOffender>> Handle(ListRepeatOffenders request, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync<InspectionFinding>(cancellationToken)).Where(f => f.Point != null)
            .GroupBy(f => new { f.OrgCode, f.Point, f.Clerk })
            .Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.OrgCode).ThenBy(g => g.Key.Point).ThenBy(g => g.Key.Clerk)
            .Take(Most)
            .Select(g => new RepeatOffender(g.Key.OrgCode, g.Key.Point!, g.Key.Clerk, g.Count()))
            .ToListAsync(cancellationToken);
}
