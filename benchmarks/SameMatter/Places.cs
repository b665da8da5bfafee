namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>A made-up place: nothing of it is a real one.</summary>
/// <param name="Town">Stands before the name in some letters.</param>
/// <param name="Unit">A group, a building, a house; empty where there is none.</param>
internal sealed record Place(string Kind, string Name, string Town, string AreaCode, int Number, string Unit)
{
    private const string Characters =
        "安宝北碧昌朝池春翠丹德东洞方丰凤福富高桂海汉和黑红洪湖花华黄吉建江金锦兰乐莲良林灵龙隆罗茂梅明南宁牛盘坪平青清泉仁荣瑞沙山石双顺松太泰桃天田铁桐万望文乌武西溪仙祥兴秀玄雅阳杨银永玉裕元云长正忠竹紫";

    private const int Units = 19;

    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["village"] = ["村", "村", "村", "社区"],
        // The last four end in no word for an estate.
        ["estate"] = ["小区", "花园", "家园", "公寓", "山庄", "华庭", "新城", "江尚", "铂悦府", "天街", "一号院"],
        ["road"] = ["路", "大道", "街", "巷"],
        ["plant"] = ["砖厂", "化工厂", "石场", "纸业公司", "食品厂"],
        ["site"] = ["项目部", "广场工地", "安置房工程", "大桥工地"],
        ["company"] = ["机械厂", "有限公司", "水泥厂", "丝绸厂", "供销社"],
        ["school"] = ["小学", "中学", "幼儿园"],
        ["hospital"] = ["医院", "卫生院", "骨科诊所"],
    };

    public static Place Of(string kind, Random random)
    {
        var town = random.Next(40_000);
        var ending = Pick(Kinds[kind], random);
        var name = Name2(random) + (random.Next(5) == 0 ? Characters[random.Next(Characters.Length)] : "") + ending;
        var number = random.Next(1, Units);
        return new(
            kind, name, TownName(town % 800) + Pick(["镇", "镇", "乡", "街道"], new Random(town % 800)), $"5{town % 40:D2}{town % 800:D6}", number, UnitOf(kind, number, random));
    }

    /// <summary>Another group of the village, another building of the estate, another house of the street.</summary>
    public Place NextDoor(Random random)
    {
        var number = 1 + ((Number + random.Next(1, Units - 1) - 1) % (Units - 1));
        return this with { Number = number, Unit = UnitOf(Kind, number, random) };
    }

    /// <summary>The same unit as another writer would put it.</summary>
    public string UnitInOtherWords() => Unit.Replace("组", "社", StringComparison.Ordinal).Replace("栋", "号楼", StringComparison.Ordinal).Replace("幢", "栋", StringComparison.Ordinal);

    public static T Pick<T>(IReadOnlyList<T> from, Random random) => from[random.Next(from.Count)];

    private static string UnitOf(string kind, int number, Random random) => kind switch
    {
        "village" => Pick([$"{number}组", $"{Chinese(number)}组", $"{number}社"], random),
        "estate" => Pick([$"{number}栋", $"{number}幢", $"{number}号楼"], random),
        "road" => Pick([$"{number}号", $"{Chinese(number)}号"], random),
        _ => "",
    };

    private static string Name2(Random random) => string.Concat(Characters[random.Next(Characters.Length)], Characters[random.Next(Characters.Length)]);

    private static string TownName(int town) => string.Concat(Characters[town % Characters.Length], Characters[(town * 7 + 13) % Characters.Length]);

    private static string Chinese(int number) => number < 10 ? "〇一二三四五六七八九"[number].ToString() : "十" + (number == 10 ? "" : "〇一二三四五六七八九"[number - 10].ToString());
}
