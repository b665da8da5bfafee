using System.Globalization;

namespace PetitionGovernance.Domain.Shared;

/// <summary>个人信息的去标识化显示：姓名留姓的首字，号码留地区，住址留到乡镇。</summary>
/// <remarks>
/// Counts text elements: a Han character outside the BMP is one. Nothing given is answered by nothing; anything given
/// never comes back whole.
/// </remarks>
public static class Masking
{
    private const int PhoneLengthWithBothEndsShown = 11;

    /// <summary>首字之后每字一个星号；只有一个字的全部遮盖。</summary>
    public static string Name(string? name)
    {
        var length = LengthOf(name);
        return length <= 1 ? Stars(length) : Front(name!, 1) + Stars(length - 1);
    }

    /// <summary>前六位（行政区划）加四个星号；较短的证件号码只留前三分之一。</summary>
    public static string IdNumber(string? number) => FrontAndStars(number, Math.Min(6, LengthOf(number) / 3), 4);

    /// <summary>前三位和后四位，其余每位一个星号；不足十一位的全部遮盖。</summary>
    public static string Phone(string? phone)
    {
        var length = LengthOf(phone);
        return length < PhoneLengthWithBothEndsShown ? Stars(length) : Front(phone!, 3) + Stars(length - 7) + Back(phone!, 4);
    }

    /// <summary>前六个字（约到乡镇）加三个星号；较短的住址只留前一半。</summary>
    public static string Address(string? address) => FrontAndStars(address, Math.Min(6, LengthOf(address) / 2), 3);

    private static string FrontAndStars(string? text, int shown, int stars) =>
        string.IsNullOrEmpty(text) ? "" : Front(text, shown) + Stars(stars);

    private static int LengthOf(string? text) => text is null ? 0 : new StringInfo(text).LengthInTextElements;

    private static string Front(string text, int elements) =>
        elements == 0 ? "" : new StringInfo(text).SubstringByTextElements(0, elements);

    private static string Back(string text, int elements) =>
        new StringInfo(text).SubstringByTextElements(LengthOf(text) - elements);

    private static string Stars(int count) => new('*', count);
}
