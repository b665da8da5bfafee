using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>一个地区的规则组，按施行日期先后；同一天最多一组。</summary>
/// <remarks>What an edition said before is in the audit trail, and in every advice given under it: a change does not reach back to those.</remarks>
public sealed class DivisionRuleSets : AggregateRoot
{
    private readonly List<RuleSetEdition> editionList = [];

    private DivisionRuleSets(string division) => Division = division;

    public override Subject Subject => new("rule-sets", Division);

    public string Division { get; }

    public IReadOnlyList<RuleSetEdition> Editions => editionList;

    public static DivisionRuleSets Of(string division) => new(division);

    public Refusal? MayEnact(DateOnly from, RuleSetTerms terms) =>
        RuleSetForm.Wrong(from, terms.EffectiveTo, terms.SwitchedOff, terms.Parameters)
        ?? (editionList.Find(e => e.EffectiveFrom != from && e.Overlaps(from, terms.EffectiveTo)) is { } other
            ? RuleSetRefusals.Overlaps(other.EffectiveFrom, other.EffectiveTo)
            : null);

    /// <summary>制定自 <paramref name="from"/> 起的规则组，已有的整组改定。</summary>
    /// <exception cref="RefusedException">No such set can be, or it overlaps with another.</exception>
    public void Enact(DateOnly from, RuleSetTerms terms, string reason, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayEnact(from, terms));

        var edition = editionList.Find(e => e.EffectiveFrom == from);
        var before = edition?.Terms;
        if (edition is null) editionList.Add(edition = RuleSetEdition.From(from));
        edition.Set(terms.Ordered(), reason);
        Raise(new RuleSetEnacted(Division, from, before, edition.Terms, reason, edition.Revision, actor.Id, today));
    }
}

/// <summary>规则组已制定或者改定。</summary>
/// <param name="Before">Null where there was none from that day.</param>
public sealed record RuleSetEnacted(
    string Division, DateOnly EffectiveFrom, RuleSetTerms? Before, RuleSetTerms After, string Reason, int Revision, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => Before is null
        ? $"制定 {Division} 自 {EffectiveFrom:yyyy-MM-dd} 起的甄别规则组{After.Described()}。"
        : $"改定 {Division} 自 {EffectiveFrom:yyyy-MM-dd} 起的甄别规则组，原为{Before.Described()}；改为{After.Described()}。";
}
