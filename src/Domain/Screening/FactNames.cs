using System.Collections.Frozen;
using System.Text.Json;

namespace PetitionGovernance.Domain.Screening;

/// <summary>各项事实的名称，以及缺少时怎样问信访人。</summary>
public static class FactNames
{
    private sealed record Name(FactSet Fact, string Chinese, string Question, string EnglishQuestion)
    {
        public string Column { get; } = JsonNamingPolicy.CamelCase.ConvertName(Fact.ToString());
    }

    private static readonly Name[] Names =
    [
        new(FactSet.ReceiverKind, "接收机关种类", "您是向哪个机关、单位提出的？", "To which body did you bring it?"),
        new(FactSet.ReceiverLevel, "接收机关层级", "您提出的机关是哪一级的？", "Of which level is the body you brought it to?"),
        new(FactSet.CompetentLevel, "有权处理机关层级", "这件事应当由哪一级的哪个机关处理？事情发生在哪里？", "Which body, of which level, has power to decide it? Where did it happen?"),
        new(FactSet.Channel, "信访形式", "您是通过网络、书信、电话、传真还是走访提出的？", "Online, by letter, telephone, fax or in person?"),
        new(FactSet.Category, "性质", "您是提出建议意见，检举控告，还是为自己申诉求决？", "Is it a suggestion, an accusation, or an appeal on your own behalf?"),
        new(FactSet.RequestType, "请求种类", "您是第一次反映，还是请求复查、复核，或者要撤回？", "Is it a complaint, a request for review or final review, or a withdrawal?"),
        new(FactSet.Marks, "勾选情形", "信中除了主要诉求，还检举了谁或者提了什么建议？", "Besides the main claim, does it accuse anybody or suggest anything?"),
        new(FactSet.PetitionerKind, "信访人身份", "请写明姓名（名称）和住址。", "Please give your name and address."),
        new(FactSet.HeadCount, "人数", "一共有多少人共同提出？", "How many people bring it together?"),
        new(FactSet.Representatives, "代表人数", "你们推选了几名代表？", "How many representatives did you choose?"),
        new(FactSet.Respondent, "被反映方", "您反映的是哪个单位或者哪个人？", "Whom or what do you complain of?"),
        new(FactSet.Jurisdiction, "职权归属", "您具体要求解决什么问题？是哪个单位负责的？", "What exactly do you ask for, and which body answers for it?"),
        new(FactSet.LegalRoute, "法定途径", "这件事有没有打过官司、报过案、申请过仲裁或者行政复议？", "Has it been to court, to the police, to arbitration or to reconsideration?"),
        new(FactSet.RouteState, "法定途径状态", "法院、公安、仲裁或者复议机关现在办到哪一步？有没有收到裁判、决定？", "How far has that procedure come? Have you had a judgment or decision?"),
        new(FactSet.PriorState, "先前信访状态", "同一件事以前向哪个机关反映过？得到了什么答复？", "Did you bring the same matter before, and what answer did you get?"),
        new(FactSet.PriorBodyLevel, "先前承办机关层级", "以前是哪一级机关办理的？", "Of which level was the body that handled it before?"),
        new(FactSet.SameFactsAndReasons, "同一事实和理由", "这次反映的与以前的是同一件事、同样的理由吗？有没有新的事实？", "Is it the same matter for the same reasons? Is there anything new?"),
        new(FactSet.ReceivedOn, "收到日期", "您是哪一天提出（寄出）的？", "On which day did you bring or post it?"),
        new(FactSet.KeyEvent, "起算事件", "您最近一次收到的是什么文书？", "What was the last document you received?"),
        new(FactSet.KeyDate, "起算日", "您是哪一天收到（知道）的？请提供送达证明。", "On which day did you receive it, or learn of it? Please show proof of service."),
        new(FactSet.ExtensionDays, "延长日数", "办理机关是否告知过延长期限？延长几日？", "Were you told of an extension, and of how many days?"),
        new(FactSet.HearingDays, "听证日数", "是否举行过听证？几日？", "Was there a hearing, and of how many days?"),
        new(FactSet.JustCause, "正当理由", "没有在期限内提出，是什么原因？请提供证明材料。", "Why did you not ask within the period? Please show proof."),
    ];

    private static readonly FrozenDictionary<FactSet, Name> ByFact = Names.ToFrozenDictionary(name => name.Fact);

    private static readonly FrozenDictionary<string, FactSet> ByColumn = Names.ToFrozenDictionary(name => name.Column, name => name.Fact);

    /// <summary>全部列名（camelCase），按案例表的次序。</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Names.Select(name => name.Column)];

    public static string Column(FactSet fact) => ByFact[fact].Column;

    public static string Chinese(FactSet fact) => ByFact[fact].Chinese;

    public static string Question(FactSet fact) => ByFact[fact].Question;

    public static string EnglishQuestion(FactSet fact) => ByFact[fact].EnglishQuestion;

    public static FactSet? Find(string column) => ByColumn.TryGetValue(column, out var fact) ? fact : null;

    /// <summary>The facts of a set, one by one, in the order of the columns.</summary>
    public static IEnumerable<FactSet> Each(FactSet set)
    {
        foreach (var name in Names)
            if ((set & name.Fact) != 0) yield return name.Fact;
    }

    internal static string? Words(Marks marks) =>
        marks is Marks.None ? null : string.Join(';', Enum.GetValues<Marks>().Where(mark => mark is not Marks.None && (marks & mark) != 0).Select(FactWords.Marks.Of));
}
