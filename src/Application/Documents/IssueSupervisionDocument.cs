using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>就一件督办出具督办函：最近一次督办的要求和反馈期限。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueSupervisionDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueSupervisionDocument(Guid order, DocumentOrder input) : base(input) => Order = order;

    public Guid Order { get; }
}

internal sealed class IssueSupervisionDocumentValidator : AbstractValidator<IssueSupervisionDocument>
{
    public IssueSupervisionDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueSupervisionDocumentHandler(SupervisionPapers papers) : IRequestHandler<IssueSupervisionDocument, DocumentReceipt>
{
    public Task<DocumentReceipt> Handle(IssueSupervisionDocument r, CancellationToken cancellationToken) => papers.IssueAsync<SupervisionOrder>(r.Order, r, (record, name) => Draft(record, name, r.Type), cancellationToken);

    private static PaperDraft Draft(SupervisionOrder o, Func<string, string> name, DocumentType asked)
    {
        var last = o.Exchanges is [.., { } exchange] ? exchange : null;
        return new PaperDraft(null, new SupervisionLetter
        {
            Recipient = name(o.OrgCode),
            Matter = o.RegNo is { } regNo ? $"信访事项 {regNo}" : "信访工作",
            Cause = o.Cause,
            Demand = last?.Demand,
            AnswerBy = last?.AnswerBy,
        }, $"supervision-order:{o.Id}/{o.Exchanges.Count}")
        {
            NotBefore = last?.AskedOn,
            Basis = o.Basis.Count == 0 ? null : [.. PaperWords.Cited(o.Basis)],
            Unlawful = asked is DocumentType.SupervisionLetter ? null : DocumentRefusals.NotOfThisMatter,
        };
    }
}
