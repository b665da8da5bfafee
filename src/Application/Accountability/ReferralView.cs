using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>一条线索移送。</summary>
public sealed record ReferralView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>移送编号</summary>
    public string? ReferralNo { get; init; }

    /// <summary>线索的种类</summary>
    public required ReferralKind Kind { get; init; }

    /// <summary>移送给哪个单位（代码）</summary>
    public required string ToOrgCode { get; init; }

    /// <summary>所涉的人所在的单位（代码）</summary>
    public string? SubjectOrgCode { get; init; }

    /// <summary>信访事项的登记编号；没有的为空</summary>
    public string? RegNo { get; init; }

    /// <summary>依据的条款和事实</summary>
    public required ReferralGrounds Grounds { get; init; }

    /// <summary>事实；补录的不明</summary>
    public string? Facts { get; init; }

    /// <summary>证据；补录的不明</summary>
    public string? Evidence { get; init; }

    /// <summary>所涉人数</summary>
    public required int PersonCount { get; init; }

    /// <summary>所涉的人和逐人结果</summary>
    public required IReadOnlyList<ReferredPerson> Persons { get; init; }

    /// <summary>拟稿人（登录名）</summary>
    public string? DraftedBy { get; init; }

    /// <summary>走到哪一步</summary>
    public required ReferralStatus Status { get; init; }

    /// <summary>批准人（登录名）</summary>
    public string? DecidedBy { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>移送日期</summary>
    public DateOnly? ReferredOn { get; init; }

    /// <summary>回执</summary>
    public string? Receipt { get; init; }

    /// <summary>是否立案</summary>
    public bool? Filed { get; init; }

    /// <summary>不立案的理由</summary>
    public string? FilingReason { get; init; }

    public DateOnly? FedBackOn { get; init; }

    /// <summary>总的结果</summary>
    public ReferralOutcome? Outcome { get; init; }

    /// <summary>被追责的人数</summary>
    public int? PersonsHeldAccountable { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    internal static readonly Expression<Func<AccountabilityReferral, ReferralView>> Projection = r => new ReferralView
    {
        Id = r.Id,
        Version = r.Version,
        ReferralNo = r.ReferralNo,
        Kind = r.Kind,
        ToOrgCode = r.ToOrgCode,
        SubjectOrgCode = r.SubjectOrgCode,
        RegNo = r.RegNo,
        Grounds = r.Grounds,
        Facts = r.Facts,
        Evidence = r.Evidence,
        PersonCount = r.PersonCount,
        Persons = r.Persons,
        DraftedBy = r.DraftedBy,
        Status = r.Status,
        DecidedBy = r.DecidedBy,
        DecidedOn = r.DecidedOn,
        ReferredOn = r.ReferredOn,
        Receipt = r.Receipt,
        Filed = r.Filed,
        FilingReason = r.FilingReason,
        FedBackOn = r.FedBackOn,
        Outcome = r.Outcome,
        PersonsHeldAccountable = r.PersonsHeld,
        ConcludedOn = r.ConcludedOn,
    };

    private static readonly Func<AccountabilityReferral, ReferralView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static ReferralView Of(AccountabilityReferral referral) => Compiled(referral) with { Version = referral.Version + 1 };
}
