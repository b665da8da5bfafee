using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>办结：逐项交代诉求的实体结果；“已解决”“部分解决”须有证据。</summary>
[Requires(Permission.HandlePetition)]
public sealed record ClosePetition : PetitionCommand
{
    /// <summary>办结日期；空为今天</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>每项诉求的实体结果，按序号；各项相同的，可以只填 substantiveStatus 和 evidence</summary>
    public IReadOnlyList<ClaimResultInput>? Claims { get; init; }

    /// <summary>全部诉求共同的实体结果</summary>
    public SubstantiveStatus? SubstantiveStatus { get; init; }

    /// <summary>全部诉求共同的证据说明</summary>
    public string? Evidence { get; init; }
}

/// <summary>一项诉求的实体结果。</summary>
public sealed record ClaimResultInput
{
    /// <summary>诉求序号，从 1 起</summary>
    public required int Ordinal { get; init; }

    /// <summary>实体结果</summary>
    public required SubstantiveStatus SubstantiveStatus { get; init; }

    /// <summary>证据说明；解释说明的为解释记录，不予支持的为疏导记录</summary>
    public string? Evidence { get; init; }
}

internal sealed class ClosePetitionValidator : AbstractValidator<ClosePetition>
{
    public ClosePetitionValidator()
    {
        RuleFor(r => r.SubstantiveStatus).Known()
            .Must((r, common) => (common is null) != (r.Claims is null)).Says("claims 与 substantiveStatus 填其一。", "Give either claims or substantiveStatus.");
        RuleFor(r => r.Evidence).AtMost(Registration.MaxReasonLength);
        RuleFor(r => r.Claims)
            .Must(claims => claims is null || claims.Select(c => c.Ordinal).Distinct().Count() == claims.Count).Says("诉求序号重复。", "A claim's ordinal is repeated.");
        RuleForEach(r => r.Claims).ChildRules(claim =>
        {
            claim.RuleFor(c => c.SubstantiveStatus).IsInEnum();
            claim.RuleFor(c => c.Evidence).AtMost(Registration.MaxReasonLength);
        });
    }
}

internal sealed class ClosePetitionHandler(PetitionDesk desk) : IRequestHandler<ClosePetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ClosePetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        var results = r.Claims is { } claims
            ? claims.ToDictionary(c => c.Ordinal, c => new ClaimResult(c.SubstantiveStatus, c.Evidence))
            : item.Claims.ToDictionary(c => c.Ordinal, _ => new ClaimResult(r.SubstantiveStatus!.Value, r.Evidence));
        item.Close(new Settlement(r.ClosedOn ?? now.Today, results), now);
        return PetitionReceipt.Of(item, now);
    }
}
