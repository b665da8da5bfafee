using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>两件之间不能这样认定的理由。</summary>
public static class SameMatterRefusals
{
    private const string Other = "other";

    public static readonly Refusal Itself = new(
        "same-matter.itself", "一件事项不能与自身相比；请写明另一件。", "An item is not compared with itself; name another one.")
    { Field = Other };

    public static readonly Refusal AlreadyLinked = new(
        "same-matter.already-linked", "两件已经是同一事实和理由。", "The two are linked as the same matter already.")
    { Field = Other };

    public static readonly Refusal AlreadyDifferent = new(
        "same-matter.already-different", "两件已经标明不是同一事实和理由。", "The two are marked as different already.")
    { Field = Other };

    public static readonly Refusal MarkedDifferent = new(
        "same-matter.marked-different",
        "两件或者与它们关联的事项已经标明不是同一事实和理由；请先撤回那一标明。",
        "The two, or items linked with them, are marked as different; withdraw that mark first.")
    { Field = Other };

    public static readonly Refusal StillLinked = new(
        "same-matter.still-linked",
        "两件现在是同一事实和理由；请先解除关联。",
        "The two are linked as the same matter; withdraw the link first.")
    { Field = Other };

    public static readonly Refusal NotLinked = new(
        "same-matter.not-linked", "两件没有关联，无可解除。", "The two are not linked; there is nothing to withdraw.");

    public static readonly Refusal NotDifferent = new(
        "same-matter.not-different", "两件没有标明不同，无可撤回。", "The two are not marked as different; there is nothing to withdraw.");

    public static readonly Refusal LinkedOtherwise = new(
        "same-matter.linked-otherwise",
        "两件的关联来自登记、并入或者其他事项，不是在这两件之间认定的，不能在这里解除。",
        "The two are linked by registration, by a merge or by way of other items, not by a decision between them; it cannot be withdrawn here.",
        Cite.XF2022("A19-P3"));
}
