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

/// <summary>一件督办。</summary>
public sealed record SupervisionOrderView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>被督办单位的代码</summary>
    public required string OrgCode { get; init; }

    /// <summary>信访事项的登记编号；不因一件事项的为空</summary>
    public string? RegNo { get; init; }

    /// <summary>缘由的种类</summary>
    public required SupervisionTrigger Trigger { get; init; }

    /// <summary>缘由</summary>
    public required string Cause { get; init; }

    /// <summary>依据的条款</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>提出日期</summary>
    public required DateOnly RaisedOn { get; init; }

    /// <summary>提出的人（登录名）；系统拟稿的为空</summary>
    public string? By { get; init; }

    /// <summary>走到哪一步</summary>
    public required SupervisionOrderStatus Status { get; init; }

    /// <summary>挂牌督办</summary>
    public required bool Listed { get; init; }

    /// <summary>重要问题，销号须写明报告给谁</summary>
    public required bool Important { get; init; }

    /// <summary>每一次督办和答复</summary>
    public required IReadOnlyList<SupervisionExchange> Exchanges { get; init; }

    /// <summary>等答复到哪一日（含）</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>到期没有答复、催报的日期</summary>
    public DateOnly? UrgedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>督办的结果</summary>
    public SupervisionResult? Result { get; init; }

    /// <summary>向有关单位反馈的结论</summary>
    public string? Feedback { get; init; }

    /// <summary>重要问题报告给谁</summary>
    public string? ReportedTo { get; init; }

    /// <summary>没有签发的理由</summary>
    public string? DropReason { get; init; }

    internal static readonly Expression<Func<SupervisionOrder, SupervisionOrderView>> Projection = o => new SupervisionOrderView
    {
        Id = o.Id,
        Version = o.Version,
        OrgCode = o.OrgCode,
        RegNo = o.RegNo,
        Trigger = o.Trigger,
        Cause = o.Cause,
        Basis = o.Basis,
        RaisedOn = o.RaisedOn,
        By = o.By,
        Status = o.Status,
        Listed = o.Listed,
        Important = o.Important,
        Exchanges = o.Exchanges,
        AnswerBy = o.AnswerBy,
        UrgedOn = o.UrgedOn,
        ClosedOn = o.ClosedOn,
        Result = o.Result,
        Feedback = o.Feedback,
        ReportedTo = o.ReportedTo,
        DropReason = o.DropReason,
    };

    private static readonly Func<SupervisionOrder, SupervisionOrderView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static SupervisionOrderView Of(SupervisionOrder order) => Compiled(order) with { Version = order.Version + 1 };
}
