using System.Text.RegularExpressions;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>文本中的组、栋、单元、门牌号：同一小区的两栋楼、同一村的两个组，未必是同一件事。</summary>
internal static partial class HouseNumbers
{
    public static IReadOnlySet<string> In(string core) =>
        Pattern().Matches(core).Select(m => Number(m.Groups["number"].Value) + Unit(m.Groups["unit"].Value)).ToHashSet(StringComparer.Ordinal);

    // Digits are digits already: 十二 has become 十2.
    private static string Number(string written)
    {
        var ten = written.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return written;
        return (ten == 0 ? "1" : written[..ten]) + (ten == written.Length - 1 ? "0" : written[(ten + 1)..]);
    }

    private static string Unit(string unit) => unit is "社" or "村民小组" ? "组" : unit is "幢" or "号楼" ? "栋" : unit;

    [GeneratedRegex("(?<number>[0-9]?十[0-9]?|[0-9]{1,4})(?<unit>村民小组|组|社|栋|幢|号楼|单元|号)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
