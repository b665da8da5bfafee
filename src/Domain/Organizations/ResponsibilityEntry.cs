using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations.Events;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>权责清单中一项职责的标识。</summary>
public readonly record struct ResponsibilityEntryId(Guid Value);

/// <summary>权责清单的一项，由管理员维护：只新增和终止，不改写，过去的判断依据因此保留。</summary>
public sealed class ResponsibilityEntry : AggregateRoot
{
    private ResponsibilityEntry(
        ResponsibilityEntryId id, string? field, string? topic, string areaCode, string organizationCode, DateOnly effectiveFrom, string? note)
    {
        (Id, Field, Topic, AreaCode, OrganizationCode, EffectiveFrom, Note) = (id, field, topic, areaCode, organizationCode, effectiveFrom, note);
    }

    public override Subject Subject => new("responsibility", Id.Value.ToString());

    public ResponsibilityEntryId Id { get; }

    public string? Field { get; }

    public string? Topic { get; }

    public string AreaCode { get; }

    public string OrganizationCode { get; }

    public DateOnly EffectiveFrom { get; }

    /// <summary>The last day.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    public string? Note { get; }

    public static Refusal? MayEstablish(Responsibility facts, OrganizationTree tree)
    {
        if (!IsText(facts.Field, Responsibility.MaxSubjectLength)) return OrganizationRefusals.ResponsibilityTextForm.On("field");
        if (!IsText(facts.Topic, Responsibility.MaxSubjectLength)) return OrganizationRefusals.ResponsibilityTextForm.On("topic");
        if (!IsText(facts.Note, Responsibility.MaxNoteLength)) return OrganizationRefusals.ResponsibilityTextForm.On("note");
        if (!DivisionCode.IsWellFormed(facts.AreaCode)) return OrganizationRefusals.DivisionCodeForm.On("areaCode");
        if (tree.Find(facts.OrganizationCode) is not { } organization)
            return OrganizationRefusals.ResponsibilityOrganizationUnknown.On("organizationCode");
        if (organization.IsAbolished) return OrganizationRefusals.ResponsibilityOrganizationAbolished.On("organizationCode");
        return facts.EffectiveTo < facts.EffectiveFrom ? OrganizationRefusals.ResponsibilityEndsBeforeItBegins.On("effectiveTo") : null;
    }

    public static ResponsibilityEntry Establish(
        ResponsibilityEntryId id, Responsibility facts, OrganizationTree tree, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayEstablish(facts, tree));

        var entry = new ResponsibilityEntry(
            id, facts.Field, facts.Topic, facts.AreaCode, facts.OrganizationCode, facts.EffectiveFrom, facts.Note)
        { EffectiveTo = facts.EffectiveTo };
        entry.Raise(new ResponsibilityEstablished(id, facts, actor.Id, today));
        return entry;
    }

    public Refusal? MayWithdraw(DateOnly lastDay)
    {
        if (lastDay < EffectiveFrom) return OrganizationRefusals.ResponsibilityEndsBeforeItBegins.On("effectiveTo");
        return EffectiveTo <= lastDay ? OrganizationRefusals.ResponsibilityWithdrawnAlready.On("effectiveTo") : null;
    }

    /// <summary>终止：<paramref name="lastDay"/> 当日仍有职权，次日起没有。</summary>
    public void Withdraw(DateOnly lastDay, Actor actor, DateOnly today)
    {
        Lawful.Ensure(MayWithdraw(lastDay));

        var before = EffectiveTo;
        EffectiveTo = lastDay;
        Raise(new ResponsibilityWithdrawn(Id, OrganizationCode, before, lastDay, actor.Id, today));
    }

    public Responsibility ToResponsibility() => new(Field, Topic, AreaCode, OrganizationCode, EffectiveFrom, EffectiveTo, Note);

    private static bool IsText(string? text, int maxLength) =>
        text is null || (text.Length <= maxLength && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl));
}
