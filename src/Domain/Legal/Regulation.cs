using System.Collections.Frozen;

namespace PetitionGovernance.Domain.Legal;

/// <summary>法规：编号、名称和施行期间（首日、末日都在施行期内）。</summary>
/// <param name="EffectiveTo">The last day in force; empty while it is in force.</param>
public sealed record Regulation(
    string Id, string ChineseName, string EnglishName, int Articles, DateOnly EffectiveFrom, DateOnly? EffectiveTo)
{
    /// <summary>《信访工作条例》（2022 年 5 月 1 日起施行）。</summary>
    public static Regulation XF2022 { get; } = new(
        "XF2022", "信访工作条例", "Regulations on Petitioning Work (2022)", 50, new(2022, 5, 1), null);

    /// <summary>《信访条例》（2005 年 5 月 1 日至 2022 年 4 月 30 日）；此前作出的终局意见仍按它判断，条款目录不收。</summary>
    public static Regulation XF2005 { get; } = new(
        "XF2005", "信访条例", "Regulations on Petitions (2005)", 51, new(2005, 5, 1), new(2022, 4, 30));

    public static IReadOnlyList<Regulation> All { get; } = [XF2005, XF2022];

    private static readonly FrozenDictionary<string, Regulation> ById = All.ToFrozenDictionary(r => r.Id);

    public static Regulation? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>某日施行的是哪一部；2005 年 5 月 1 日以前为空。</summary>
    [Executes("A50-P1", "按事实发生之日适用当时施行的条例", "The day of the fact decides which regulation applies")]
    public static Regulation? InForceOn(DateOnly date) => All.FirstOrDefault(r => r.IsInForceOn(date));

    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);
}
