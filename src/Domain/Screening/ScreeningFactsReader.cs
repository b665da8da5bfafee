using System.Globalization;

namespace PetitionGovernance.Domain.Screening;

/// <summary>读不懂的一列。</summary>
/// <param name="Column">The column, in camelCase.</param>
public sealed record FactError(string Column, string Chinese, string English);

/// <summary>从各列的文字读出事实：中文词或者英文名；读不懂的逐列报告，一个也不猜。</summary>
public sealed class ScreeningFactsReader
{
    /// <summary>被反映方最多多少字。</summary>
    public const int MaxRespondentLength = 200;

    private readonly IReadOnlyDictionary<string, string?> columns;
    private readonly List<FactError> errors = [];

    private ScreeningFactsReader(IReadOnlyDictionary<string, string?> columns) => this.columns = columns;

    /// <summary>读出事实和全部错误；有错误时事实不可用。</summary>
    /// <param name="columns">Column name in camelCase → its text. A column that is left out, empty or 不明 is not known.</param>
    public static (ScreeningFacts Facts, IReadOnlyList<FactError> Errors) Read(IReadOnlyDictionary<string, string?> columns)
    {
        var reader = new ScreeningFactsReader(columns);
        foreach (var column in columns.Keys)
            if (FactNames.Find(column) is null) reader.errors.Add(new(column, "没有这一列。", "There is no such column."));
        var facts = reader.Facts();
        return (facts, reader.errors);
    }

    private ScreeningFacts Facts() => new()
    {
        ReceiverKind = Word(FactSet.ReceiverKind, FactWords.ReceiverKind),
        ReceiverLevel = Word(FactSet.ReceiverLevel, FactWords.Level),
        CompetentLevel = Word(FactSet.CompetentLevel, FactWords.Level),
        Channel = Word(FactSet.Channel, FactWords.Channel),
        Category = Word(FactSet.Category, FactWords.Category),
        RequestType = Word(FactSet.RequestType, FactWords.RequestType),
        Marks = ReadMarks(),
        PetitionerKind = Word(FactSet.PetitionerKind, FactWords.PetitionerKind),
        HeadCount = Number(FactSet.HeadCount),
        Representatives = Number(FactSet.Representatives),
        Respondent = ReadRespondent(),
        Jurisdiction = Word(FactSet.Jurisdiction, FactWords.Jurisdiction),
        LegalRoute = Word(FactSet.LegalRoute, FactWords.LegalRoute),
        RouteState = Word(FactSet.RouteState, FactWords.RouteState),
        PriorState = Word(FactSet.PriorState, FactWords.PriorState),
        PriorBodyLevel = Word(FactSet.PriorBodyLevel, FactWords.Level),
        SameFactsAndReasons = Word(FactSet.SameFactsAndReasons, FactWords.SameFactsAndReasons),
        ReceivedOn = Day(FactSet.ReceivedOn),
        KeyEvent = Word(FactSet.KeyEvent, FactWords.KeyEvent),
        KeyDate = Day(FactSet.KeyDate),
        ExtensionDays = Number(FactSet.ExtensionDays),
        HearingDays = Number(FactSet.HearingDays),
        JustCause = Word(FactSet.JustCause, FactWords.JustCause),
    };

    private string? Text(FactSet fact) => columns.TryGetValue(FactNames.Column(fact), out var text) && text?.Trim() is { Length: > 0 } given ? given : null;

    private T? Word<T>(FactSet fact, FactWords<T> words) where T : struct, Enum
    {
        if (Text(fact) is not { } text || FactWords.MeansUnknown(text)) return null;
        return words.TryRead(text, out var value) ? value : Wrong<T>(fact, $"应为：{string.Join('、', words.All)}，或者相应的英文名；不知道的留空。", $"One of {string.Join(", ", Enum.GetNames<T>())}, or the Chinese word; leave it empty if not known.");
    }

    private Marks ReadMarks()
    {
        var marks = Marks.None;
        foreach (var word in (Text(FactSet.Marks) ?? "").Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (FactWords.Marks.TryRead(word, out var mark)) marks |= mark;
            else Wrong<Marks>(FactSet.Marks, $"应取自：{string.Join('、', FactWords.Marks.All)}，或者相应的英文名。", $"Any of {string.Join(", ", Enum.GetNames<Marks>()[1..])}, or the Chinese words.");
        }

        return marks;
    }

    private string? ReadRespondent()
    {
        var text = Text(FactSet.Respondent);
        if (text?.Length > MaxRespondentLength) Wrong<Marks>(FactSet.Respondent, $"最多 {MaxRespondentLength} 字。", $"At most {MaxRespondentLength} characters.");
        return text;
    }

    private int? Number(FactSet fact) =>
        Text(fact) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Wrong<int>(fact, "应为不带符号的整数。", "A whole number without a sign.");

    private DateOnly? Day(FactSet fact) =>
        Text(fact) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Wrong<DateOnly>(fact, "应为 yyyy-MM-dd 格式的日期。", "A date as yyyy-MM-dd.");

    private T? Wrong<T>(FactSet fact, string chinese, string english) where T : struct
    {
        errors.Add(new(FactNames.Column(fact), chinese, english));
        return null;
    }
}
