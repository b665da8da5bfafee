using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>载入法规原文时的拒绝；都是形式问题，没有条款依据。</summary>
public static class LegalRefusals
{
    internal static Refusal TextUnreadable(string path, long? line) => new(
        "legal.text-unreadable",
        $"文件不是约定格式的 JSON：第 {line + 1} 行，位置 {path}。",
        $"The file is not JSON of the documented form: line {line + 1}, at {path}.");

    internal static Refusal RegulationUnknown(string? regulation) => new(
        "legal.text-regulation-unknown",
        $"不认识的法规编号“{regulation}”，应为 {string.Join("、", Regulation.All.Select(r => r.Id))} 之一。",
        $"Unknown regulation \"{regulation}\"; expected one of {string.Join(", ", Regulation.All.Select(r => r.Id))}.")
    { Field = "regulation" };

    internal static Refusal PublicationMissing(string field) => new(
        "legal.text-publication-missing",
        $"没有写明发布信息 {field}：原文必须说明由谁、何时、在何处发布。",
        $"{field} is missing: an official text must say by whom, when and where it was published.")
    { Field = field };

    internal static Refusal PublicationForm(string field, int length) => new(
        "legal.text-publication-form",
        $"发布信息 {field} 最多 {length} 个字，不含控制字符。",
        $"{field} has at most {length} characters and no control characters.")
    { Field = field };

    public static Refusal PublishedInFuture { get; } = new(
        "legal.text-published-in-future", "原文的公布日期晚于今天。", "The official text would have been published in the future.");

    public static Refusal TextLoadedAlready { get; } = new(
        "legal.text-loaded-already", "这份原文与现在使用的完全相同，无须再次载入。", "This very file is the text in use.");

    internal static Refusal ArticlesMissing() => new(
        "legal.text-articles-missing", "文件里一条也没有。", "The file holds no article.")
    { Field = "articles" };

    internal static Refusal ParagraphsMissing(ClausePath place, string field) => new(
        "legal.text-paragraphs-missing",
        $"{place.Chinese}没有款；只有一款的条也写成第一款。",
        $"{place.English} has no paragraph; an article of one paragraph has paragraph 1.")
    { Field = field };

    internal static Refusal NumberOutOfOrder(ClausePath expected, int? found, string field) => new(
        "legal.text-number-out-of-order",
        $"此处应为{expected.Chinese}，文件写的序号是“{found}”：条、款、项从 1 起连续编号，不得重复或者缺漏。",
        $"{expected.English} was expected here, the file says \"{found}\": parts count from 1 without gap or repetition.")
    { Field = field };

    internal static Refusal TooManyParts(string field) => new(
        "legal.text-too-many-parts",
        $"条、款、项各不超过 {OfficialTextFile.MaxParts} 个。",
        $"There may be at most {OfficialTextFile.MaxParts} articles, paragraphs in one article, or items in one paragraph.")
    { Field = field };

    internal static Refusal WordingMissing(ClausePath place, string field) => new(
        "legal.text-wording-missing", $"{place.Chinese}没有文字。", $"{place.English} has no wording.")
    { Field = field };

    internal static Refusal WordingTooLong(ClausePath place, string field) => new(
        "legal.text-wording-too-long",
        $"{place.Chinese}超过 {OfficialTextFile.MaxWordingLength} 个字，不像一款或者一项的原文。",
        $"{place.English} is longer than {OfficialTextFile.MaxWordingLength} characters, which no paragraph or item is.")
    { Field = field };

    internal static Refusal WordingUnprintable(ClausePath place, string field) => new(
        "legal.text-wording-unprintable", $"{place.Chinese}含有控制字符。", $"{place.English} contains control characters.")
    { Field = field };
}
