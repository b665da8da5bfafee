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

/// <summary>一期评查通报。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="BulletinNo">编号</param>
/// <param name="IssuedOn">发出日期</param>
/// <param name="Lines">各单位各种问题多少；刚发出的和列表中的为空，查阅时有</param>
public sealed record BulletinView(Guid Id, int Version, string BulletinNo, DateOnly IssuedOn, IReadOnlyList<BulletinLine> Lines);

/// <summary>通报的一行；逐件见 /inspection-findings?bulletinNo=…</summary>
/// <param name="OrgCode">单位（代码）</param>
/// <param name="Problem">问题</param>
/// <param name="Findings">多少个</param>
/// <param name="Returned">其中退回重办多少</param>
public sealed record BulletinLine(string OrgCode, string Problem, int Findings, int Returned);
