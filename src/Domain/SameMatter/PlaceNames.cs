using System.Collections.Frozen;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>文本中的地点和单位：村、社区、小区、路、学校、公司等，取通名前两字加通名。</summary>
/// <remarks>Chinese has no spaces, so where a name begins is not known; its last two characters and its kind are the same in every
/// letter about the place, whatever stands before.</remarks>
public static class PlaceNames
{
    private const int NameLength = 2;
    private const int Most = 4;

    /// <summary>What one may say of the village or town but not of the place itself.</summary>
    private static readonly string[] Wide = ["街道", "镇", "乡"];

    // Longer ones first where one holds another.
    private static readonly string[] Narrow =
    [
        "经济合作社", "居民委员会", "村民委员会", "村委会", "村委", "采石场", "幼儿园", "养老院", "卫生院", "自来水厂", "污水厂", "加油站", "农贸市场", "菜市场", "项目部", "合作社", "供销社", "供销社",
        "小区", "社区", "花园", "家园", "公寓", "公馆", "山庄", "华庭", "豪庭", "雅苑", "嘉苑", "花苑", "花都", "名都", "名城", "新城", "丽都", "新村", "大厦",
        "号院", "大道", "工程", "小学", "中学", "学校", "学院", "医院", "公司", "煤矿", "石场", "砖厂", "水库", "水厂", "电站", "车站", "市场", "广场", "工地", "楼盘", "景区", "公园",
        "村", "路", "街", "巷", "厂", "桥",
    ];

    // Stand between a name and its kind.
    private static readonly string[] Qualifiers =
        ["有限责任", "有限", "责任", "股份", "集团", "物业管理", "物业", "房地产", "开发", "建筑", "工程", "劳务", "实业", "置业", "科技", "食品", "机械", "中心", "第一", "第二",
         "水泥", "化工", "纸业", "造纸", "丝绸", "纺织", "电器", "电子", "服装", "制药", "家具", "木材", "养殖", "种植", "农业", "旅游", "文化", "教育", "汽车",
         "运输", "物流", "商贸", "贸易", "环保", "能源", "燃气", "自来水", "供水", "地产", "安置房", "大桥", "隧道", "高速"];

    // A name does not hold these: what stands there is a sentence, not a name.
    private static readonly FrozenSet<char> NoName = "我们你他的在住是与从到于及有为因向由被把了对将该此本各每个这那条某多整附近些就也都请让来去往找给布连得进组区说离靠一次回趟".ToFrozenSet();

    // Said of any place of the kind.
    private static readonly FrozenSet<string> AnyPlace = new[]
    {
        "公开", "集体", "乡镇", "城乡", "新建", "在建", "对面", "旁边", "隔壁", "门口", "周边", "业主", "老旧", "普通", "镇上", "县城", "村里", "农民", "居民", "村民",
        "群众", "政府", "国家", "地方", "公办", "民办", "私立", "公立", "重点", "同一", "相邻", "农村",
    }.ToFrozenSet();

    // The last character of a village, and of nothing else.
    private static readonly FrozenSet<char> OnlyOfVillages = "和全内外".ToFrozenSet();

    private static readonly FrozenDictionary<string, FrozenSet<char>> NotBefore = new Dictionary<string, FrozenSet<char>>
    {
        ["村"] = "农乡政然中困山全".ToFrozenSet(),
        ["路"] = "道公马铁高线电走修大小水断退网思套出陆铺过半一沿上回问泥行边条".ToFrozenSet(),
        ["小区"] = "宅旧居入置区".ToFrozenSet(),
        ["社区"] = "居民区".ToFrozenSet(),
        ["乡"] = "城下回老家故".ToFrozenSet(),
        ["镇"] = "乡城村集".ToFrozenSet(),
        ["街"] = "上大逛沿".ToFrozenSet(),
        ["厂"] = "工进出建办".ToFrozenSet(),
        ["桥"] = "建修大小过危".ToFrozenSet(),
        ["工程"] = "路水造".ToFrozenSet(),
        ["学校"] = "入进".ToFrozenSet(),
        ["市场"] = "入贸菜".ToFrozenSet(),
    }.ToFrozenDictionary();

    // What follows makes another word of the kind: a street is no 街道, its lamps are no street.
    private static readonly FrozenDictionary<string, FrozenSet<char>> NotAfter = new Dictionary<string, FrozenSet<char>>
    {
        ["村"] = "民干支里级务集".ToFrozenSet(),
        ["路"] = "灯面基".ToFrozenSet(),
        ["街"] = "道".ToFrozenSet(),
        ["工程"] = "款队量师质".ToFrozenSet(),
        ["桥"] = "梁".ToFrozenSet(),
        ["厂"] = "家商房".ToFrozenSet(),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> OtherwiseCalled = new Dictionary<string, string>
    {
        ["村民委员会"] = "村",
        ["村委会"] = "村",
        ["村委"] = "村",
        ["居民委员会"] = "社区",
        ["采石场"] = "石场",
    }.ToFrozenDictionary();

    /// <summary>Villages, estates, roads, bodies: few letters name the same by chance.</summary>
    public static IReadOnlyList<string> NarrowIn(string plain) => In(plain, Narrow);

    /// <summary>Towns and subdistricts.</summary>
    public static IReadOnlyList<string> WideIn(string plain) => In(plain, Wide);

    private static List<string> In(string plain, string[] kinds)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new bool[plain.Length];
        foreach (var kind in kinds)
        {
            for (var at = plain.IndexOf(kind, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(kind, at + kind.Length, StringComparison.Ordinal))
            {
                if (taken[at]) continue;
                Array.Fill(taken, true, at, kind.Length);
                if (NameBefore(plain, at, kind) is not { } name) continue;
                var place = name + OtherwiseCalled.GetValueOrDefault(kind, kind);
                found[place] = found.GetValueOrDefault(place) + 1;
            }
        }

        return [.. found.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(Most).Select(f => f.Key)];
    }

    private static string? NameBefore(string plain, int at, string kind)
    {
        var after = at + kind.Length;
        if (after < plain.Length && NotAfter.TryGetValue(kind, out var other) && other.Contains(plain[after])) return null;
        var end = at;
        for (var skipped = true; skipped;)
        {
            skipped = false;
            foreach (var qualifier in Qualifiers)
            {
                if (!plain.AsSpan(0, end).EndsWith(qualifier, StringComparison.Ordinal)) continue;
                end -= qualifier.Length;
                skipped = true;
            }
        }

        if (end < NameLength) return null;
        var name = plain[(end - NameLength)..end];
        if (name.Contains(' ', StringComparison.Ordinal) || name.Any(NoName.Contains) || name.All(char.IsAsciiDigit) || Narrow.Contains(name) || AnyPlace.Contains(name)) return null;
        if (kind != "村" && OnlyOfVillages.Contains(name[^1])) return null;
        return end == at && NotBefore.TryGetValue(kind, out var never) && never.Contains(name[^1]) ? null : name;
    }
}
