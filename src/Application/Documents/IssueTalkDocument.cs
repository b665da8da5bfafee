using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>出具约谈通知书（第三十九条第三款）。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueTalkDocument : DocumentOrder, ICreate<DocumentReceipt>
{
    [SetsRequiredMembers]
    public IssueTalkDocument(Guid talk, DocumentOrder input) : base(input) => Talk = talk;

    public Guid Talk { get; }
}

internal sealed class IssueTalkDocumentValidator : AbstractValidator<IssueTalkDocument>
{
    public IssueTalkDocumentValidator() => Include(new DocumentOrderValidator());
}

internal sealed class IssueTalkDocumentHandler(SupervisionPapers papers) : IRequestHandler<IssueTalkDocument, DocumentReceipt>
{
    public Task<DocumentReceipt> Handle(IssueTalkDocument r, CancellationToken cancellationToken) => papers.IssueAsync<AdmonitoryTalk>(r.Talk, r, (record, name) => Draft(record, name, r.Type), cancellationToken);

    // Written before the talk, though it is recorded after it: the paper may be dated earlier.
    private static PaperDraft Draft(AdmonitoryTalk t, Func<string, string> name, DocumentType asked) => new(null, new AdmonitoryTalkNotice
    {
        Recipient = name(t.OrgCode),
        Person = t.PersonPost,
        Reason = t.Reason,
        HeldOn = t.HeldOn,
        RectifyBy = t.RectifyBy,
    }, $"admonitory-talk:{t.Id}")
    { RecordedNumber = t.TalkNo, Unlawful = asked is DocumentType.AdmonitoryTalkNotice ? null : DocumentRefusals.NotOfThisMatter };
}
