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

/// <summary>一份建议。</summary>
public sealed record RecommendationView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>建议编号</summary>
    public string? RecommendationNo { get; init; }

    /// <summary>建议的种类</summary>
    public required RecommendationKind Kind { get; init; }

    /// <summary>被建议单位的代码</summary>
    public required string OrgCode { get; init; }

    /// <summary>信访事项的登记编号；不因一件事项的为空</summary>
    public string? RegNo { get; init; }

    /// <summary>提出日期</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>所指的问题；补录的不明</summary>
    public string? Problem { get; init; }

    /// <summary>建议的内容；补录的不明</summary>
    public string? Content { get; init; }

    /// <summary>事实、后果、依据</summary>
    public RecommendationGrounds? Grounds { get; init; }

    /// <summary>第四十条的条款</summary>
    public required string Basis { get; init; }

    /// <summary>书面反馈到哪一日（含）；依本地设置，不是法定期限</summary>
    public DateOnly? FeedbackBy { get; init; }

    /// <summary>走到哪一步</summary>
    public required RecommendationStatus Status { get; init; }

    public DateOnly? FedBackOn { get; init; }

    /// <summary>采纳情况</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>反馈的内容</summary>
    public string? Feedback { get; init; }

    /// <summary>没有全部采纳的理由</summary>
    public string? Reason { get; init; }

    /// <summary>到期没有反馈、催办的日期</summary>
    public DateOnly? UrgedOn { get; init; }

    /// <summary>对所指问题的跟踪</summary>
    public required IReadOnlyList<ProblemCheck> Checks { get; init; }

    internal static readonly Expression<Func<Recommendation, RecommendationView>> Projection = r => new RecommendationView
    {
        Id = r.Id,
        Version = r.Version,
        RecommendationNo = r.RecommendationNo,
        Kind = r.Kind,
        OrgCode = r.OrgCode,
        RegNo = r.RegNo,
        IssuedOn = r.IssuedOn,
        Problem = r.Problem,
        Content = r.Content,
        Grounds = r.Grounds,
        Basis = r.Basis,
        FeedbackBy = r.FeedbackBy,
        Status = r.Status,
        FedBackOn = r.FedBackOn,
        Adoption = r.Adoption,
        Feedback = r.Feedback,
        Reason = r.Reason,
        UrgedOn = r.UrgedOn,
        Checks = r.Checks,
    };

    private static readonly Func<Recommendation, RecommendationView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static RecommendationView Of(Recommendation recommendation) => Compiled(recommendation) with { Version = recommendation.Version + 1 };
}
