using MediatR;
using PetitionGovernance.Application.Audit;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api) => api.MapGet("/audit-entries", List).WithTags("Audit");

    /// <summary>审计记录，新的在前：何人、何时、做了什么、改前改后。</summary>
    /// <remarks>个人信息和自由文字只留摘要值；无权知道的封存件不在其中。全链校验用主程序命令 verify-audit。</remarks>
    private static async Task<Paged<AuditRecord>> List(Query<ListAuditEntries> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));
}
