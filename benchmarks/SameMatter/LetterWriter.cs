using System.Text.Json;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>A problem, and how people tell of it: <c>matters.json</c>.</summary>
internal sealed record Theme(string Problem, string[] Places, string[] Titles, string[] Cores, string[] Facts, string[] Effects, string[] Demands)
{
    public static IReadOnlyList<Theme> All { get; } = Read();

    private static List<Theme> Read()
    {
        using var stream = typeof(Theme).Assembly.GetManifestResourceStream(typeof(Theme), "matters.json")!;
        return JsonSerializer.Deserialize<List<Theme>>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <summary>Writes letters: which half of the sentences is used decides whether two letters have any in common.</summary>
internal sealed class LetterWriter(Random random)
{
    private static readonly string[] Greetings = ["尊敬的领导：您好！", "领导好。", "县长您好，", "各位领导：", "", "", "政府领导你好！", "书记："];

    private static readonly string[] Selves =
        ["我是{where}的一名普通群众。", "我们是{where}的居民，", "本人家住{where}，", "我叫张某某，{where}人，", "", "", "{where}的老百姓向你们诉苦来了。"];

    private static readonly string[] Tries =
        ["打过热线，回复说已转办，之后没有下文。", "找过镇上两次，都说研究研究。", "跟他们反映了不下十回，没人理睬。", "网上留过言，答复牛头不对马嘴。", "", "", "社区来看过一眼，拍了照就走了。", "有人说告到哪里都没用，我还是相信政府。"];

    private static readonly string[] Closings =
        ["谢谢！", "此致敬礼。", "万分感谢。", "盼复。", "", "", "请务必重视，急急急！", "望早日给个说法。", "一群无助的老百姓。"];

    // Words that one writer uses and another does not.
    private static readonly (string, string)[] Synonyms =
    [
        ("村民", "群众"), ("大家", "我们"), ("老板", "负责人"), ("没有", "未"), ("要求", "请求"), ("尽快", "抓紧"), ("家里", "屋头"), ("孩子", "娃儿"), ("晚上", "夜间"),
        ("一直", "始终"), ("现在", "目前"), ("请", "恳请"), ("不敢", "不能"), ("经常", "总是"), ("业主", "住户"), ("怎么办", "如何是好"),
    ];

    /// <param name="silent">The writer does not say where.</param>
    /// <param name="half">0 or 1: the first or the second half of each list of sentences; 2: all of them.</param>
    public (string Title, string Content) Write(Theme theme, Place place, int half, bool brief = false, bool silent = false)
    {
        var unit = half == 1 ? place.UnitInOtherWords() : place.Unit;
        string Fill(string text) => text
            .Replace("{place}", silent ? "我们这里" : Mention(place), StringComparison.Ordinal).Replace("{unit}", unit, StringComparison.Ordinal)
            .Replace("{where}", silent ? "本地" : Mention(place) + unit, StringComparison.Ordinal);

        var title = Fill(Place.Pick(Half(theme.Titles, half), random));
        var core = Place.Pick(Half(theme.Cores, half), random) + "。";
        var facts = Some(Half(theme.Facts, half), random.Next(1, 3));
        var parts = brief
            ? [core, Place.Pick(Half(theme.Demands, half), random)]
            : new List<string>
            {
                Place.Pick(Greetings, random), Place.Pick(Selves, random), core, string.Concat(facts), string.Concat(Some(Half(theme.Effects, half), random.Next(1, 3))),
                Place.Pick(Tries, random), string.Concat(Some(Half(theme.Demands, half), random.Next(1, 3))), Place.Pick(Closings, random),
            };
        return (title, Varied(Fill(string.Concat(parts))));
    }

    /// <summary>The same letter handed on: sentences re-ordered or left out, words exchanged, a few characters mistyped.</summary>
    public string Edited(string content)
    {
        var sentences = content.Split('。', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (sentences.Count > 3) sentences.RemoveAt(random.Next(sentences.Count));
        if (random.Next(2) == 0) (sentences[0], sentences[^1]) = (sentences[^1], sentences[0]);
        var text = (Place.Pick(Greetings, random) + string.Join('。', sentences) + "。" + Place.Pick(Closings, random)).ToCharArray();
        for (var typos = text.Length / 40; typos > 0; typos--) text[random.Next(text.Length)] = "的地得在再个各以已，"[random.Next(10)];
        return Varied(new string(text));
    }

    private string Varied(string text)
    {
        foreach (var (one, other) in Synonyms)
        {
            if (random.Next(4) == 0) text = text.Replace(one, other, StringComparison.Ordinal);
        }

        return text.Replace("。", random.Next(3) == 0 ? "，" : "。", StringComparison.Ordinal);
    }

    private string Mention(Place place) => random.Next(3) switch
    {
        0 => place.Town + place.Name,
        1 => place.Name,
        _ => place.Kind is "village" or "estate" ? "我们" + place.Name : place.Name,
    };

    private static string[] Half(string[] all, int half) => half switch
    {
        0 => all[..(all.Length / 2)],
        1 => all[(all.Length / 2)..],
        _ => all,
    };

    private string[] Some(string[] from, int count) => [.. from.OrderBy(_ => random.Next()).Take(count)];
}
