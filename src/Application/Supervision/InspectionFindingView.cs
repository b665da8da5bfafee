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

/// <summary>巡查发现的一个问题。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="FindingNo">补录的编号</param>
/// <param name="RegNo">信访事项的登记编号</param>
/// <param name="OrgCode">有问题的单位（代码）</param>
/// <param name="InspectionId">哪一次巡查</param>
/// <param name="Point">检查要点的代码</param>
/// <param name="Problem">问题</param>
/// <param name="Severity">轻重</param>
/// <param name="FoundOn">发现日期</param>
/// <param name="Clerk">经办人（登录名）</param>
/// <param name="Status">走到哪一步</param>
/// <param name="Answer">单位的说明</param>
/// <param name="AnsweredOn">说明日期</param>
/// <param name="BulletinNo">列入哪一期通报</param>
/// <param name="ReturnedForRedoOn">退回重办日期</param>
/// <param name="Solved">复查是否解决</param>
/// <param name="Verification">复查的情况</param>
public sealed record InspectionFindingView(
    Guid Id, int Version, string? FindingNo, string? RegNo, string OrgCode, Guid? InspectionId, string? Point, string Problem, FindingSeverity Severity, DateOnly FoundOn,
    string? Clerk, FindingStatus Status, string? Answer, DateOnly? AnsweredOn, string? BulletinNo, DateOnly? ReturnedForRedoOn, bool? Solved, string? Verification)
{
    internal static readonly Expression<Func<InspectionFinding, InspectionFindingView>> Projection = f => new InspectionFindingView(
        f.Id, f.Version, f.FindingNo, f.RegNo, f.OrgCode, f.InspectionId, f.Point, f.Problem, f.Severity, f.FoundOn, f.Clerk, f.Status, f.Answer, f.AnsweredOn,
        f.BulletinNo, f.ReturnedForRedoOn, f.Solved, f.Verification);

    private static readonly Func<InspectionFinding, InspectionFindingView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static InspectionFindingView Of(InspectionFinding finding) => Compiled(finding) with { Version = finding.Version + 1 };
}
