namespace PetitionGovernance.Domain.Documents;

/// <summary>发文字号：机关代字和文种、〔年份〕、顺序号（GB/T 9704—2012 7.2.5）。</summary>
/// <param name="Serial">From 1 for each kind of paper, body and year; null for a number given elsewhere.</param>
public sealed record DocumentNumber(string Text, int Year, int? Serial)
{
    public const int MaxLength = 100;

    /// <summary>年份用六角括号，顺序号不编虚位，不加“第”字。</summary>
    public static DocumentNumber Of(string body, string mark, int year, int serial) => new($"{body}{mark}〔{year}〕{serial}号", year, serial);

    /// <summary>事项上已经登记的文号，照用。</summary>
    public static DocumentNumber Recorded(string text, int year) => new(text, year, null);
}
