using System.Collections.Frozen;
using System.Text;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>文本的规范写法：全角、标点、空格、大小写、中文数字不影响比较，套话不参加比较。</summary>
/// <remarks>Traditional forms are left as they are: county letters are written in simplified ones.</remarks>
public static class MatterText
{
    /// <summary>More than a letter says about its matter in its first pages; bounds what a comparison costs.</summary>
    public const int Enough = 2_000;

    private const int FullWidthOffset = 0xFEE0;

    private const string ChineseNumerals = "〇零一二两三四五六七八九";
    private const string Digits = "001223456789";

    private static readonly FrozenDictionary<char, char> Numerals = ChineseNumerals.Zip(Digits).ToFrozenDictionary(n => n.First, n => n.Second);

    // Said in every letter, whatever it is about. Longer ones first.
    private static readonly string[] SetPhrases =
    [
        "有关部门", "相关部门", "尊敬的", "各位领导", "领导", "您好", "你好", "谢谢", "感谢", "恳请", "请求", "希望", "强烈要求", "要求", "反映",
        "投诉", "咨询", "关于", "问题", "我们", "你们", "他们", "我是", "现在", "因为", "所以", "但是", "已经", "一直", "请",
    ];

    private static readonly FrozenSet<char> FillerCharacters = "的了着是在我有和与也都很就又还而且吗呢吧啊".ToFrozenSet();

    /// <summary>Half width, lower case; everything that is neither letter nor digit becomes one separator.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(Math.Min(text.Length, Enough));
        foreach (var written in text.Length > Enough ? text[..Enough] : text)
        {
            var c = char.ToLowerInvariant(written is >= '！' and <= '～' ? (char)(written - FullWidthOffset) : written);
            if (char.IsLetterOrDigit(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString();
    }

    /// <summary>What is left to compare of a plain text: without set phrases, fillers and separators, numerals as digits.</summary>
    public static string Core(string plain)
    {
        var text = new StringBuilder(plain);
        foreach (var phrase in SetPhrases) text.Replace(phrase, "");
        var core = new StringBuilder(text.Length);
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (c != ' ' && !FillerCharacters.Contains(c)) core.Append(Numerals.GetValueOrDefault(c, c));
            }
        }

        return core.ToString();
    }
}
