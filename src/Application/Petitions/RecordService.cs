using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记答复的送达；申请复查的三十日由此起算。</summary>
[Requires(Permission.HandlePetition)]
public sealed record RecordService : PetitionCommand
{
    /// <summary>送达日期；空为今天</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>送达方式</summary>
    public required ServiceMethod Method { get; init; }

    /// <summary>送达证明，如回执编号</summary>
    public string? Proof { get; init; }
}

internal sealed class RecordServiceValidator : AbstractValidator<RecordService>
{
    public RecordServiceValidator()
    {
        RuleFor(r => r.Method).IsInEnum();
        RuleFor(r => r.Proof).AtMost(Registration.MaxReasonLength);
    }
}

internal sealed class RecordServiceHandler(PetitionDesk desk) : IRequestHandler<RecordService, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RecordService r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Serve(new Service(r.ServedOn ?? now.Today, r.Method, r.Proof), now);
        return PetitionReceipt.Of(item, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
