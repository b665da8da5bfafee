using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记信访人的陈述；出具处理意见书以前必须有。</summary>
[Requires(Permission.HandlePetition)]
public sealed record RecordStatement : PetitionCommand
{
    /// <summary>怎样听取；经通知没有陈述的为 not_given</summary>
    public required StatementForm Form { get; init; }

    /// <summary>所陈述的事实和理由；没有陈述的，怎样通知、为什么没有</summary>
    public required string Record { get; init; }

    /// <summary>听取日期；空为今天</summary>
    public DateOnly? HeardOn { get; init; }
}

internal sealed class RecordStatementValidator : AbstractValidator<RecordStatement>
{
    public RecordStatementValidator()
    {
        RuleFor(r => r.Form).IsInEnum();
        RuleFor(r => r.Record).Filled(PetitionerStatement.MaxRecordLength);
    }
}

internal sealed class RecordStatementHandler(PetitionDesk desk) : IRequestHandler<RecordStatement, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RecordStatement r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Hear(new PetitionerStatement(r.HeardOn ?? now.Today, r.Form, r.Record, now.Actor.Name), now);
        return PetitionReceipt.Of(item, now);
    }
}
