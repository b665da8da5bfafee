using System.Text;

namespace PetitionGovernance.Domain.Legal;

/// <summary>条、款、项序数的汉字写法，1 至 9999。</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Units = ["", "十", "百", "千"];

    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);

        var text = new StringBuilder();
        var zeroPending = false;
        for (var (power, scale) = (3, 1000); power >= 0; power--, scale /= 10)
        {
            var digit = number / scale % 10;
            if (digit == 0)
            {
                zeroPending = text.Length > 0;
                continue;
            }
            if (zeroPending) text.Append(Digits[0]);
            zeroPending = false;
            // 10–19 are written 十, 十一 …, not 一十.
            if (!(digit == 1 && power == 1 && text.Length == 0)) text.Append(Digits[digit]);
            text.Append(Units[power]);
        }
        return text.ToString();
    }
}
