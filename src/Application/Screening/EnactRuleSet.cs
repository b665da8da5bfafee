using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>制定一个地区自某日起的甄别规则组；同日已有的整组改定，原来的内容留在审计记录里。</summary>
[Requires(Permission.ManageScreeningRules)]
public sealed record EnactRuleSet : ICommand<RuleSetView>
{
    /// <summary>当地怎样称呼这份清单，如“三不予、两不再”</summary>
    public required string Name { get; init; }

    /// <summary>停用的规则编号；只有出自实践的可以停用，空为全部启用</summary>
    public IReadOnlyList<string>? SwitchedOff { get; init; }

    /// <summary>另定的参数，如 max_level_gap；没有列出的用法定值</summary>
    public IReadOnlyDictionary<string, int>? Parameters { get; init; }

    /// <summary>失效日（含）；空为没有定期</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>当地文件的名称、文号</summary>
    public required string Source { get; init; }

    /// <summary>制定或者改定的理由，留在审计记录里</summary>
    public required string Reason { get; init; }

    internal string Division { get; init; } = "";

    internal DateOnly EffectiveFrom { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }

    internal RuleSetTerms Terms => new(Name, SwitchedOff ?? [], Parameters ?? new Dictionary<string, int>(), EffectiveTo, Source);

    /// <summary>Says which set, and which version of the division's sets the client has seen.</summary>
    public EnactRuleSet For(string division, DateOnly from, int? expectedVersion) =>
        this with { Division = division, EffectiveFrom = from, ExpectedVersion = expectedVersion };
}

internal sealed class EnactRuleSetValidator : AbstractValidator<EnactRuleSet>
{
    private static readonly int MostRules = ScreeningRules.All.Count;

    public EnactRuleSetValidator()
    {
        RuleFor(r => r.Division).IsDivision();
        RuleFor(r => r.EffectiveFrom).IsDayOfRules();
        RuleFor(r => r.EffectiveTo!.Value).IsDayOfRules().OverridePropertyName("effectiveTo").When(r => r.EffectiveTo is not null);
        RuleFor(r => r.Name).Filled(RuleSetTerms.MaxNameLength);
        RuleFor(r => r.SwitchedOff).Must(codes => codes is null || codes.Count <= MostRules).Says("多于全部规则。", "More than there are rules.");
        RuleFor(r => r.Source).Filled(RuleSetTerms.MaxSourceLength);
        RuleFor(r => r.Reason).Filled(RuleSetTerms.MaxReasonLength);
    }
}

internal sealed class EnactRuleSetHandler(IDivisionRuleSets ruleSets, IActorAccessor actors, TimeProvider time) : IRequestHandler<EnactRuleSet, RuleSetView>
{
    public async Task<RuleSetView> Handle(EnactRuleSet r, CancellationToken cancellationToken)
    {
        var known = await ruleSets.FindAsync(r.Division, cancellationToken);
        if (r.ExpectedVersion is { } expected && expected != (known?.Version ?? 0)) throw new StaleException();
        var division = known ?? DivisionRuleSets.Of(r.Division);
        division.Enact(r.EffectiveFrom, r.Terms, r.Reason, actors.Required(), time.Today());
        if (known is null) ruleSets.Add(division);
        return RuleSetView.OfChanged(division, division.Editions.Single(e => e.EffectiveFrom == r.EffectiveFrom));
    }
}
