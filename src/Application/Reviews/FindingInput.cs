using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>对逾期理由（或者没有告知权利）的认定，由人作出并署名。</summary>
public sealed record FindingInput
{
    /// <summary>是否有正当理由（是否确未告知）</summary>
    public required bool Justified { get; init; }

    /// <summary>认定的事实和理由</summary>
    public required string Reason { get; init; }

    internal TimelinessFinding By(Occasion now) => new(Justified, Reason, now.Actor.Name, now.Today);
}

internal sealed class FindingInputValidator : AbstractValidator<FindingInput>
{
    public FindingInputValidator() => RuleFor(f => f.Reason).Filled(ReviewApplication.MaxReasonLength);
}
