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

/// <summary>一次约谈。</summary>
public sealed record AdmonitoryTalkView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>约谈编号</summary>
    public string? TalkNo { get; init; }

    /// <summary>被约谈单位的代码</summary>
    public required string OrgCode { get; init; }

    /// <summary>信访事项的登记编号；不因一件事项的为空</summary>
    public string? RegNo { get; init; }

    /// <summary>约谈日期</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>被约谈人的职务</summary>
    public required string PersonPost { get; init; }

    /// <summary>约谈的事由</summary>
    public required string Reason { get; init; }

    /// <summary>限期整改；补录的不明</summary>
    public DateOnly? RectifyBy { get; init; }

    /// <summary>走到哪一步</summary>
    public required TalkStatus Status { get; init; }

    /// <summary>整改的结果</summary>
    public SupervisionResult? Result { get; init; }

    /// <summary>核实的情况</summary>
    public string? Verification { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    internal static readonly Expression<Func<AdmonitoryTalk, AdmonitoryTalkView>> Projection = t => new AdmonitoryTalkView
    {
        Id = t.Id,
        Version = t.Version,
        TalkNo = t.TalkNo,
        OrgCode = t.OrgCode,
        RegNo = t.RegNo,
        HeldOn = t.HeldOn,
        PersonPost = t.PersonPost,
        Reason = t.Reason,
        RectifyBy = t.RectifyBy,
        Status = t.Status,
        Result = t.Result,
        Verification = t.Verification,
        VerifiedOn = t.VerifiedOn,
    };

    private static readonly Func<AdmonitoryTalk, AdmonitoryTalkView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static AdmonitoryTalkView Of(AdmonitoryTalk talk) => Compiled(talk) with { Version = talk.Version + 1 };
}
