using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>不能出具文书、不能采用模板的理由。代码永久，不改名、不复用。</summary>
public static class DocumentRefusals
{
    public static readonly Refusal NoPermission = new("document.no-permission", "您的角色不能出具这种文书。", "Your role may not issue this paper.");

    public static readonly Refusal NotYourBody = new(
        "document.not-your-body", "这种文书应由办理这一步的机关出具，您的单位不是。", "This paper is issued by the body the step belongs to, which your unit is not.");

    public static readonly Refusal NobodyToNotify = new(
        "document.nobody-to-notify",
        "信访人匿名，或者姓名（名称）、住址不清楚，不出书面告知；补充后再出。",
        "The petitioner is anonymous, or name or address is not clear: no written notice is issued until they are known.",
        Cite.XF2022("A23-P2-S3"));

    public static readonly Refusal SpecialNotice = new(
        "document.special-notice",
        "检举控告和涉法涉诉事项依专门规定告知，不出信访的受理告知书。",
        "Accusations and matters of the political-legal organs are notified under their own rules, not by an acceptance notice.",
        Cite.XF2022("A23-P4"));

    public static readonly Refusal ShownToAccused = new Refusal(
        "document.shown-to-accused",
        "检举控告的材料和检举控告人的情况，不得透露、转给被检举控告的单位；请改正收文、抄送的机关。",
        "Neither an accusation nor who made it may be shown to the accused body; choose other recipients.",
        Cite.XF2022("A30-P3")).On("copyTo");

    public static readonly Refusal NotOfThisMatter = new(
        "document.not-of-this-matter",
        "按事项现在的情况不出这种文书；请核对事项的状态和文书的种类。",
        "The matter as it stands does not call for this paper; check its status and the kind of paper.");

    public static readonly Refusal OfAnotherRecord = new(
        "document.of-another-record",
        "这种文书不就信访事项出具；请在调解、督办、建议、约谈等相应的记录上出具。",
        "This paper is not issued about an item; issue it from the record of mediation, supervision, recommendation or talk it belongs to.");

    public static readonly Refusal NoCopies = new Refusal(
        "document.no-copies",
        "线索移送函只给接收的机关，不抄送；请去掉 copyTo。",
        "A letter of referral goes to its recipient alone; leave copyTo out.",
        Cite.XF2022("A30-P3")).On("copyTo");

    public static readonly Refusal HearingBeforeNotice = new Refusal(
        "document.hearing-before-notice", "听证的日期早于通知书的日期；通知在先，举行在后。", "The hearing lies before its notice; notice comes first.", Cite.XF2022("A31-I6-S2")).On("hearing.heldOn");

    public static readonly Refusal NumberTaken = new Refusal(
        "document.number-taken",
        "事项上登记的文号已经用在本机关的另一文书上；请先改正登记的文号。",
        "The number recorded on the item is already that of another paper of this body; correct the record first.").On("type");

    public static readonly Refusal TemplateUnchanged = new("document.template-unchanged", "与现用模板相同，没有新的版本。", "The same as the template in use: no new edition.");

    public static readonly Refusal NotADocx = new(
        "template.not-a-docx", "不是 Word 文档（.docx）；请用 Word 或者 WPS 另存为“Word 文档 (*.docx)”后上传。", "Not a Word document (.docx); save it as one and upload it again.");

    public static readonly Refusal HasMacros = new(
        "template.has-macros", "文件含宏或者可执行的内容（宏、ActiveX、嵌入对象）；请去掉后上传。", "The file holds macros or other executable content; remove them and upload it again.");

    public static readonly Refusal PointsOutside = new(
        "template.points-outside",
        "文件引用外部内容（链接、外部图片、外部模板、会取用外部内容的域）；请断开链接后上传。",
        "The file refers to something outside itself (links, linked pictures, an attached template, fields that fetch); break the links and upload it again.");

    public static readonly Refusal TooBigUnpacked = new(
        "template.too-big-unpacked", "文件解开后过大或者部件过多；请缩小图片、删去多余内容后上传。", "The file is too big unpacked or has too many parts; shrink its pictures and upload it again.");

    public static Refusal Incomplete(string missing) => new(
        "document.incomplete", $"数据不全，不能出具：缺{missing}。请先补齐。", $"Not complete; missing: {missing}. Record it first.");

    /// <param name="number">Of the paper there is.</param>
    public static Refusal AlreadyIssued(string number) => new Refusal(
        "document.already-issued",
        $"这一文书已经出具（{number}）；有错须更换的，在 replaces 中写明它的标识，在 reason 中写明理由。",
        $"The paper has been issued ({number}); to replace it, give its id in replaces and why in reason.").On("replaces");

    public static readonly Refusal NothingToReplace = new Refusal(
        "document.nothing-to-replace", "replaces 不是这一文书现用的一份；请从文书清单中取标识。", "replaces is not the paper in force; take the id from the list of documents.").On("replaces");

    public static Refusal PlaceholderUnknown(string names) => new(
        "template.placeholder-unknown", $"模板中有这种文书没有的占位符：{names}；请对照占位符表改正。", $"Placeholders this paper does not have: {names}; see the table of placeholders.");

    public static Refusal PlaceholderMissing(string names) => new(
        "template.placeholder-missing", $"模板缺少必须有的占位符：{names}。", $"Placeholders the template must hold and does not: {names}.");

    public static Refusal PlaceholderMisplaced(string names) => new(
        "template.placeholder-misplaced",
        $"占位符的写法或者位置不对：{names}；可以没有的和重复的，写在 {{{{#名称}}}} 与 {{{{/名称}}}} 两个单独的段落之间。",
        $"Placeholders wrong or in the wrong place: {names}; what is optional or repeated stands between a paragraph {{{{#name}}}} and a paragraph {{{{/name}}}}.");
}
