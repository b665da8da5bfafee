using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>文书上的措辞。</summary>
internal static class PaperWords
{
    /// <summary>全部有姓名（名称）的信访人；人次多于列名的，写明共几人。</summary>
    public static string? People(PetitionItem item)
    {
        var names = item.Petitioners.OrderBy(p => p.Ordinal).Select(p => p.Name).Where(name => !string.IsNullOrWhiteSpace(name)).ToList();
        if (names.Count == 0) return null;
        return string.Join("、", names) + (item.HeadCount > names.Count ? $"等{item.HeadCount}人" : "");
    }

    public static string Of(Channel channel) => channel switch
    {
        Channel.Letter => "来信",
        Channel.Visit => "来访",
        Channel.Online => "网上信访",
        Channel.Telephone => "来电",
        Channel.Fax => "传真",
        _ => channel.ToString(),
    };

    public static string About(PetitionItem item) => $"petition:{item.Id}";

    /// <summary>就最近一轮办理。</summary>
    public static string AboutRound(PetitionItem item) => $"petition:{item.Id}/round:{item.Rounds.Count}";

    /// <summary>事项上登记过的同种文书的文号，最近的一个。</summary>
    public static string? RecordedNumber(PetitionItem item, PaperKind kind) =>
        item.Papers.LastOrDefault(p => p.Kind == kind && !string.IsNullOrWhiteSpace(p.DocumentNo))?.DocumentNo;
}
