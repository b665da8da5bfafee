using FluentValidation;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>A decision between two items. Both are part of the request, so that a repeated key on other items is another request.</summary>
public abstract record MatterDecisionCommand : ICommand<MatterPairView>
{
    public required string Item { get; init; }

    public required string Other { get; init; }

    public required string Reason { get; init; }

    /// <summary>Null: whatever version the pair has.</summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>两件之间的认定。</summary>
public sealed record MatterPairView
{
    /// <summary>认定的标识</summary>
    public required Guid Id { get; init; }

    /// <summary>本件的登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>另一件的登记编号</summary>
    public required string OtherRegNo { get; init; }

    /// <summary>现在的认定</summary>
    public required MatterStanding Standing { get; init; }

    /// <summary>历次认定，旧的在前</summary>
    public required IReadOnlyList<MatterDecision> Decisions { get; init; }

    /// <summary>版本；解除、撤回时放入 If-Match</summary>
    public required int Version { get; init; }
}

/// <summary>写明另一件和理由。</summary>
public sealed record MatterDecisionInput
{
    /// <summary>另一件的 UUID 或者登记编号</summary>
    public required string Other { get; init; }

    /// <summary>理由</summary>
    public required string Reason { get; init; }
}

/// <summary>写明理由。</summary>
public sealed record MatterWithdrawalInput
{
    /// <summary>理由</summary>
    public required string Reason { get; init; }
}

/// <summary>The two items, what stands between them, and who decides on which day.</summary>
internal sealed record MatterTable(MatterPair Pair, MatterStanding Known, MatterItem One, MatterItem Other, Actor Actor, DateOnly Today)
{
    // The unit of work advances the version once when it saves what the handler changed.
    public MatterPairView View() => new()
    {
        Id = Pair.Id,
        RegNo = One.RegNo,
        OtherRegNo = Other.RegNo,
        Standing = Pair.Standing,
        Decisions = Pair.Decisions,
        Version = Pair.Version + 1,
    };
}

internal sealed class MatterDecisionValidator : AbstractValidator<MatterDecisionCommand>
{
    public MatterDecisionValidator()
    {
        RuleFor(r => r.Other).Filled(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
    }
}
