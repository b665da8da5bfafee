using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Attachments;

/// <summary>附件不能收、不能移除的理由。代码永久，不改名、不复用。</summary>
public static class AttachmentRefusals
{
    public static readonly Refusal Empty = new("attachment.empty", "文件是空的。", "The file is empty.") { Field = "file" };

    public static readonly Refusal KindNotAllowed = new(
        "attachment.kind-not-allowed", "不收这种文件；请转换为允许的种类（见附件设置）后再上传。", "Files of this kind are not taken; convert it to one that is.")
    { Field = "file" };

    public static readonly Refusal ContentDiffers = new(
        "attachment.content-differs", "文件的内容与扩展名不符，或者含有宏；请核对原文件后再上传。", "The content is not what the ending says, or holds macros; check the original file.")
    { Field = "file" };

    public static readonly Refusal TooMany = new(
        "attachment.too-many", "这件事项的附件已经到了上限；请合并后上传。", "The item holds no more attachments; combine some of them.")
    { Field = "file" };

    public static readonly Refusal ItemEnded = new(
        "attachment.item-ended", "事项已经撤回或者终结，不再增加材料；有新的事实的，作为新的事项登记。",
        "The item was withdrawn or concluded; new facts are a new item.", Cite.XF2022("A36-P3"));

    public static readonly Refusal ReliedOn = new(
        "attachment.relied-on", "事项已经书面答复，材料是答复所依据的，不能移除。", "The item has its written reply, which rests on the material; it stays.",
        Cite.XF2022("A32-P1-H"));

    public static readonly Refusal RemovedAlready = new(
        "attachment.removed-already", "这个附件已经移除；只保留何人、何时、为何移除的记录。", "The attachment has been removed; who did so, when and why is on record.",
        Cite.Law("个人信息保护法6"));

    public static readonly Refusal NotYours = new(
        "attachment.not-yours", "附件由添加它的单位或者信访部门移除，您的单位都不是。", "The unit that added it or the petition office removes an attachment.",
        Cite.Law("个人信息保护法6"));

    public static readonly Refusal Damaged = new(
        "attachment.damaged", "保存的文件缺失或者与登记的摘要不符，不能下载；请报告系统管理员并从备份恢复。",
        "The stored file is missing or differs from its digest; report it and restore it from a backup.");
}
