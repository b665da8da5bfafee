using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>出具改进工作、完善政策、追究责任的建议书（第四十条）。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueRecommendationDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueRecommendationDocument(Guid recommendation, DocumentOrder input) : base(input) => Recommendation = recommendation;

    public Guid Recommendation { get; }
}

internal sealed class IssueRecommendationDocumentValidator : AbstractValidator<IssueRecommendationDocument>
{
    public IssueRecommendationDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueRecommendationDocumentHandler(SupervisionPapers papers) : IRequestHandler<IssueRecommendationDocument, DocumentReceipt>
{
    public Task<DocumentReceipt> Handle(IssueRecommendationDocument r, CancellationToken cancellationToken) => papers.IssueAsync<Recommendation>(r.Recommendation, r, (record, name) => Draft(record, name, r.Type), cancellationToken);

    private static PaperDraft Draft(Recommendation c, Func<string, string> name, DocumentType asked) => new(null, Data(c, name(c.OrgCode)), $"recommendation:{c.Id}")
    {
        NotBefore = c.IssuedOn,
        RecordedNumber = c.RecommendationNo,
        Basis = [.. PaperWords.Cited([c.Basis])],
        Unlawful = asked == TypeOf(c.Kind) ? null : DocumentRefusals.NotOfThisMatter,
    };

    private static DocumentType TypeOf(RecommendationKind kind) => kind switch
    {
        RecommendationKind.ImproveWork => DocumentType.ImproveWorkRecommendation,
        RecommendationKind.PerfectPolicy => DocumentType.PerfectPolicyRecommendation,
        _ => DocumentType.PursueResponsibilityRecommendation,
    };

    private static object Data(Recommendation c, string recipient) => c.Kind is RecommendationKind.PursueResponsibility
        ? new ResponsibilityLetter
        {
            Recipient = recipient,
            Facts = c.Grounds?.Facts,
            Consequences = c.Grounds?.Consequence,
            Grounds = c.Grounds?.LegalBasis,
            Content = c.Content,
            FeedbackBy = c.FeedbackBy,
        }
        : new RecommendationLetter { Recipient = recipient, Problem = c.Problem, Content = c.Content, FeedbackBy = c.FeedbackBy };
}
