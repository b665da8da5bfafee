using System.Text.RegularExpressions;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>文本中的组、栋、单元、门牌号：同一小区的两栋楼、同一村的两个组，未必是同一件事。</summary>
internal static partial class HouseNumbers
{
    public static IReadOnlySet<string> In(string core) =>
        Pattern().Matches(core).Select(m => m.Groups["number"].Value + Unit(m.Groups["unit"].Value)).ToHashSet(StringComparer.Ordinal);

    private static string Unit(string unit) => unit is "社" or "村民小组" ? "组" : unit is "幢" or "号楼" ? "栋" : unit;

    [GeneratedRegex("(?<number>[0-9]{1,4})(?<unit>村民小组|组|社|栋|幢|号楼|单元|号)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
