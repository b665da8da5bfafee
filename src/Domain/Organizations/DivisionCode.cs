namespace PetitionGovernance.Domain.Organizations;

/// <summary>行政区划代码：县级以上六位、乡镇九位、村（社区）十二位。</summary>
/// <remarks>A text, not a number to be derived: codes are not contiguous, and abolished ones stay for historic records.</remarks>
public static class DivisionCode
{
    public const int MaxLength = 12;

    public static bool IsWellFormed(string? code) => code is { Length: 6 or 9 or 12 } && code.All(char.IsAsciiDigit) && code[0] != '0';

    /// <summary>地域 <paramref name="area"/> 是否包括 <paramref name="inner"/>；自身也算。</summary>
    /// <remarks>Two trailing pairs of zeros make a province (500000), one a city (420100): they cover all below them.</remarks>
    public static bool Covers(string area, string inner) => inner.StartsWith(Prefix(area), StringComparison.Ordinal);

    /// <summary>Longer is narrower.</summary>
    internal static string Prefix(string area) => area switch
    {
        { Length: 6 } when area.EndsWith("0000", StringComparison.Ordinal) => area[..2],
        { Length: 6 } when area.EndsWith("00", StringComparison.Ordinal) => area[..4],
        _ => area,
    };
}
