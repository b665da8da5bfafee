using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>延期：情况复杂的，经本机关负责人批准，延长不超过三十日，并告知信访人理由。</summary>
[Requires(Permission.HandlePetition)]
public sealed record ExtendHandling : PetitionCommand
{
    /// <summary>延长日数，1 至 30</summary>
    public required int ExtendedDays { get; init; }

    /// <summary>延期理由</summary>
    public required string Reason { get; init; }

    /// <summary>批准的负责人（姓名、职务）</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>批准日期；空为今天，须在期限届满前</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>把理由告知信访人的日期</summary>
    public DateOnly? ReasonToldOn { get; init; }
}

internal sealed class ExtendHandlingValidator : AbstractValidator<ExtendHandling>
{
    public ExtendHandlingValidator()
    {
        RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
        RuleFor(r => r.ApprovedBy).Filled(Petitioner.MaxNameLength);
    }
}

internal sealed class ExtendHandlingHandler(PetitionDesk desk) : IRequestHandler<ExtendHandling, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ExtendHandling r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Extend(new Extension(r.ExtendedDays, r.Reason, r.ApprovedBy, r.ApprovedOn ?? now.Today) { ReasonToldOn = r.ReasonToldOn }, now);
        return PetitionReceipt.Of(item, now);
    }
}
