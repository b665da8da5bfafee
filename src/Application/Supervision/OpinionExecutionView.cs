using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>支持的意见的执行。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="RegNo">信访事项的登记编号</param>
/// <param name="Round">第几轮办理</param>
/// <param name="Claim">诉求的序号</param>
/// <param name="OrgCode">执行单位的代码</param>
/// <param name="StartedOn">答复日期</param>
/// <param name="DueOn">应在哪一日前执行（含）</param>
/// <param name="ExecutedOn">执行日期</param>
/// <param name="Evidence">执行的证据</param>
public sealed record OpinionExecutionView(
    Guid Id, int Version, string RegNo, int Round, int Claim, string OrgCode, DateOnly StartedOn, DateOnly DueOn, DateOnly? ExecutedOn, string? Evidence)
{
    internal static readonly Expression<Func<OpinionExecution, OpinionExecutionView>> Projection = e =>
        new OpinionExecutionView(e.Id, e.Version, e.RegNo!, e.Round, e.Claim, e.OrgCode, e.StartedOn, e.DueOn, e.ExecutedOn, e.Evidence);

    private static readonly Func<OpinionExecution, OpinionExecutionView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static OpinionExecutionView Of(OpinionExecution execution) => Compiled(execution) with { Version = execution.Version + 1 };
}
