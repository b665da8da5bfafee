using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Organizations;

/// <summary>机构设立、变更、撤并和权责清单的拒绝理由。</summary>
public static class OrganizationRefusals
{
    public static Refusal CodeForm { get; } = new(
        "organization.code-form",
        $"机构代码应为 1 至 {Organization.MaxCodeLength} 位大写字母、数字或者连字符，且不以连字符开头。",
        $"An organization's code is 1 to {Organization.MaxCodeLength} capital letters, digits or hyphens and does not begin with a hyphen.");

    public static Refusal NameForm { get; } = new(
        "organization.name-form",
        $"机构名称应为 1 至 {Organization.MaxNameLength} 个字，前后没有空白，不含控制字符。",
        $"An organization's name is 1 to {Organization.MaxNameLength} characters without blanks around it or control characters in it.");

    public static Refusal DivisionCodeForm { get; } = new(
        "organization.division-code-form",
        "行政区划代码应为六位、九位或者十二位数字。",
        "A division code has 6, 9 or 12 digits.");

    public static Refusal CodeTaken { get; } = new(
        "organization.code-taken", "该机构代码已经使用；撤并机构的代码也不再分配。", "The code is taken; codes of abolished bodies are not given again.");

    public static Refusal ParentUnknown { get; } = new(
        "organization.parent-unknown", "上级机构不存在。", "There is no such superior body.");

    public static Refusal ParentAbolished { get; } = new(
        "organization.parent-abolished", "上级机构已经撤并。", "The superior body has been abolished.", Cite.XF2022("A24-P2-S1"))
    { Instead = "改为承继其职权的机构。" };

    public static Refusal ParentLower { get; } = new(
        "organization.parent-lower", "上级机构的层级不得低于下级。", "A superior body cannot be of a lower level than its subordinate.");

    public static Refusal ParentUnchanged { get; } = new(
        "organization.parent-unchanged", "上级机构没有变化。", "That is the superior body already.");

    public static Refusal OwnSuperior { get; } = new(
        "organization.cycle", "机构不得成为自己的上级。", "A body cannot stand above itself.");

    public static Refusal NameUnchanged { get; } = new(
        "organization.name-unchanged", "名称没有变化。", "That is the name already.");

    public static Refusal Abolished { get; } = new(
        "organization.abolished", "机构已经撤并，不能再变更。", "The body has been abolished and can no longer be changed.", Cite.XF2022("A24-P2-S1"))
    { Instead = "对承继其职权的机构提出。" };

    public static Refusal AbolishedAlready { get; } = new(
        "organization.abolished-already", "机构已经撤并，不能再次撤并。", "The body has been abolished already.", Cite.XF2022("A24-P2-S1"));

    public static Refusal AbolishedInFuture { get; } = new(
        "organization.abolished-in-future", "撤并日期不得晚于今天。", "The day of abolition cannot lie in the future.");

    public static Refusal SuccessorUnknown { get; } = new(
        "organization.successor-unknown", "承继机构不存在。", "There is no such successor.", Cite.XF2022("A24-P2"))
    { Instead = "承继职责不清的，填本级党委政府或者其指定的机关。" };

    public static Refusal SuccessorItself { get; } = new(
        "organization.successor-itself", "机构不能由自己承继。", "A body cannot succeed itself.", Cite.XF2022("A24-P2"));

    public static Refusal SuccessorAbolished { get; } = new(
        "organization.successor-abolished", "承继机构也已经撤并。", "The successor has been abolished too.", Cite.XF2022("A24-P2-S1"))
    { Instead = "填现在行使其职权的机构。" };

    public static Refusal SuccessorBelow { get; } = new(
        "organization.successor-below", "承继机构是该机构的下级，撤并后将没有上级。", "The successor stands below the body and would be left without a superior.")
    { Instead = "先调整承继机构的上级，再办理撤并。" };

    public static Refusal ResponsibilityOrganizationUnknown { get; } = new(
        "organization.responsibility-organization-unknown", "责任机构不存在。", "There is no such responsible body.");

    public static Refusal ResponsibilityOrganizationAbolished { get; } = new(
        "organization.responsibility-organization-abolished", "责任机构已经撤并。", "The responsible body has been abolished.", Cite.XF2022("A24-P2-S1"))
    { Instead = "填现在行使其职权的机构。" };

    public static Refusal ResponsibilityTextForm { get; } = new(
        "organization.responsibility-text-form",
        $"领域、内容分类各不超过 {Responsibility.MaxSubjectLength} 个字，备注不超过 {Responsibility.MaxNoteLength} 个字；不适用的留空，不填空白。",
        $"Field and topic have at most {Responsibility.MaxSubjectLength} characters, the note {Responsibility.MaxNoteLength}; leave out what does not apply.");

    public static Refusal ResponsibilityEndsBeforeItBegins { get; } = new(
        "organization.responsibility-ends-before-it-begins", "职责的末日早于起始日。", "The responsibility would end before it begins.");

    public static Refusal ResponsibilityWithdrawnAlready { get; } = new(
        "organization.responsibility-withdrawn-already", "该项职责此前已经终止。", "The responsibility has ended by then already.");
}
