namespace PetitionGovernance.Domain.Attachments;

/// <summary>文件的原名：只是数据，从不作为路径。</summary>
public static class FileName
{
    public const int MaxLength = 200;

    /// <summary>Without directories and what does not belong into a name.</summary>
    /// <returns>Null where nothing is left of it, or too much.</returns>
    public static string? Clean(string? given)
    {
        if (given is null) return null;
        var name = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = string.Concat(name.Where(c => !char.IsControl(c) && !"<>:\"|?*\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".Contains(c))).Trim(' ', '.');
        return kept.Length is 0 or > MaxLength ? null : kept;
    }
}
