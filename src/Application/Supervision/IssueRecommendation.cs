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

/// <summary>提出三项建议之一：改进工作、完善政策、追究责任。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueRecommendation : ICreate<RecommendationView>
{
    /// <summary>建议的种类</summary>
    public required RecommendationKind Kind { get; init; }

    /// <summary>建议编号；没有的不填</summary>
    public string? RecommendationNo { get; init; }

    /// <summary>向哪个单位提出（代码）</summary>
    public required string OrgCode { get; init; }

    /// <summary>因哪一件信访事项：UUID 或者登记编号；没有的不填</summary>
    public string? Petition { get; init; }

    /// <summary>所指的问题</summary>
    public required string Problem { get; init; }

    /// <summary>建议的内容</summary>
    public required string Content { get; init; }

    /// <summary>依据：第四十条的条款，如 XF2022-A40-P1；空为这一种类的条款</summary>
    public string? Basis { get; init; }

    /// <summary>事实（追究责任必填）</summary>
    public string? Facts { get; init; }

    /// <summary>后果（追究责任必填）</summary>
    public string? Consequence { get; init; }

    /// <summary>追责的依据（追究责任必填）</summary>
    public string? LegalBasis { get; init; }

    /// <summary>哪一日前书面反馈（含）；空为本地设置的日数，不是法定期限</summary>
    public DateOnly? FeedbackBy { get; init; }

    /// <summary>提出日期；空为今天</summary>
    public DateOnly? IssuedOn { get; init; }
}

internal sealed class IssueRecommendationValidator : AbstractValidator<IssueRecommendation>
{
    public IssueRecommendationValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.RecommendationNo).AtMost(SupervisionRecord.MaxNumberLength);
        RuleFor(r => r.OrgCode).IsOrganizationCode();
        RuleFor(r => r.Petition).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Problem).Filled(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Content).Filled(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Basis).Must(id => id is null || Provisions.CanBeCited(id))
            .Says("没有这一条款；写作 XF2022-A40-P1 的形式。", "No such clause; write it like XF2022-A40-P1.");
        RuleFor(r => r.Facts).AtMost(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Consequence).AtMost(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.LegalBasis).AtMost(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class IssueRecommendationHandler(SupervisionDesk desk, ISupervisionRecords records, SupervisionSettings settings)
    : IRequestHandler<IssueRecommendation, RecommendationView>
{
    public async Task<RecommendationView> Handle(IssueRecommendation r, CancellationToken cancellationToken)
    {
        var matter = await desk.MatterAsync(r.OrgCode, r.Petition, cancellationToken);
        var now = await desk.OccasionAsync(cancellationToken);
        var issuedOn = r.IssuedOn ?? now.Today;
        var grounds = r is { Facts: null, Consequence: null, LegalBasis: null } ? null : new RecommendationGrounds(r.Facts, r.Consequence, r.LegalBasis);
        var basis = r.Basis is { } id ? new Citation(id) : Cite.XF2022(r.Kind switch
        {
            RecommendationKind.ImproveWork => "A40-P1",
            RecommendationKind.PerfectPolicy => "A40-P2",
            _ => "A40-P3",
        });
        var recommendation = Recommendation.Issue(
            matter, new NewRecommendation(r.Kind, r.RecommendationNo, issuedOn, r.Problem, r.Content, basis, grounds, r.FeedbackBy ?? issuedOn.AddDays(settings.FeedbackDays)), desk.Now, now);
        records.Add(recommendation);
        return RecommendationView.Of(recommendation);
    }
}
