using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>公文的写法（GB/T 9704—2012）。</summary>
public static class PaperText
{
    /// <summary>成文日期：阿拉伯数字，年、月、日标全，月、日不编虚位。</summary>
    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>标题的序数：一、二、三。</summary>
    public static string Numeral(int number) => ChineseNumeral.Of(number);

    /// <summary>各条依据连写，同一法规只写一次名称。</summary>
    public static string Basis(IEnumerable<Citation> citations)
    {
        var parts = citations.Select(CitationText.Chinese).Distinct().ToList();
        return string.Join("、", parts.Select((text, i) => i > 0 && Name(text) is { } name && Name(parts[i - 1]) == name ? text[name.Length..] : text));
    }

    /// <summary>机关的全称：清单中简称“县”“市”的，写明是哪个县、哪个市。</summary>
    public static string FullName(OrganizationNode body)
    {
        var division = ReferenceData.Divisions.FirstOrDefault(d => d.Code == body.DivisionCode)?.Name;
        return division is { Length: > 1 } && body.Name[0] == division[^1] && !body.Name.StartsWith(division, StringComparison.Ordinal) ? division + body.Name[1..] : body.Name;
    }

    private static string? Name(string citation) => citation.IndexOf('》', StringComparison.Ordinal) is > 0 and var end ? citation[..(end + 1)] : null;
}
