namespace PetitionGovernance.Domain.Identity;

/// <summary>登录名：3 至 50 个小写字母、数字、点、下划线或者连字符。</summary>
public static class LoginName
{
    public const int MinLength = 3;
    public const int MaxLength = 50;

    public static bool IsWellFormed(string? name) =>
        name is { Length: >= MinLength and <= MaxLength } && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-');
}
