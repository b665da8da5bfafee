using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>列出社会稳定风险评估，新登记的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListAssessments : PageRequest, IQuery<Page<AssessmentView>>
{
    /// <summary>评估编号</summary>
    public string? AssessmentNo { get; init; }

    /// <summary>决策机关代码</summary>
    public string? DecisionBodyCode { get; init; }

    /// <summary>风险等级</summary>
    public RiskLevel? RiskLevel { get; init; }

    /// <summary>评估结论</summary>
    public AssessmentConclusion? Conclusion { get; init; }

    /// <summary>评估日期不早于（含）</summary>
    public DateOnly? AssessedFrom { get; init; }

    /// <summary>评估日期不晚于（含）</summary>
    public DateOnly? AssessedTo { get; init; }
}

internal sealed class ListAssessmentsValidator : AbstractValidator<ListAssessments>
{
    public ListAssessmentsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.AssessmentNo).AtMost(StabilityRiskAssessment.MaxNoLength);
        RuleFor(q => q.DecisionBodyCode).IsOrganizationCode();
        RuleFor(q => q.RiskLevel).Known();
        RuleFor(q => q.Conclusion).Known();
        RuleFor(q => q.AssessedTo).Must((q, to) => to is null || q.AssessedFrom is null || to >= q.AssessedFrom).Says("不能早于 assessedFrom。", "Cannot be before assessedFrom.");
    }
}

internal sealed class ListAssessmentsHandler(IReadStore store) : IRequestHandler<ListAssessments, Page<AssessmentView>>
{
    public async Task<Page<AssessmentView>> Handle(ListAssessments q, CancellationToken cancellationToken)
    {
        var found = store.Query<StabilityRiskAssessment>();
        if (q.AssessmentNo is { } number) found = found.Where(a => a.AssessmentNo == number);
        if (q.DecisionBodyCode is { } body) found = found.Where(a => a.DecisionBodyCode == body);
        if (q.RiskLevel is { } level) found = found.Where(a => a.RiskLevel == level);
        if (q.Conclusion is { } conclusion) found = found.Where(a => a.Conclusion == conclusion);
        if (q.AssessedFrom is { } from) found = found.Where(a => a.AssessedOn >= from);
        if (q.AssessedTo is { } to) found = found.Where(a => a.AssessedOn <= to);
        if (q.After<AssessmentKey>() is { Id: var last }) found = found.Where(a => a.Id < last);
        var rows = await found.OrderByDescending(a => a.Id).Select(AssessmentView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new AssessmentKey(row.Id));
    }
}

/// <summary>Where a page of assessments ended.</summary>
internal sealed record AssessmentKey(Guid Id);
