namespace PetitionGovernance.Domain.Screening;

/// <summary>被反映方是不是领导干部：从职务名称看；看不出的由人判断。</summary>
internal static class LeadingPosts
{
    private static readonly string[] Posts =
        ["书记", "县长", "区长", "市长", "镇长", "乡长", "局长", "主任", "部长", "厅长", "处长", "科长", "所长", "院长", "检察长", "常委", "主席", "领导", "干部"];

    // A village's own posts are elected, not appointed by an organization department.
    public static bool AreNamedIn(string respondent) =>
        !respondent.Contains('村') && Array.Exists(Posts, post => respondent.Contains(post, StringComparison.Ordinal));
}
