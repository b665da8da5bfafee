using System.Diagnostics.CodeAnalysis;

namespace PetitionGovernance.Domain.Shared;

/// <summary>法人和其他组织统一社会信用代码（GB 32100—2015）：十八位，不用字母 I、O、Z、S、V，末位为校验码。</summary>
/// <remarks>Letters must be capital. <see cref="ToString"/> masks; the code is <see cref="Value"/>.</remarks>
public sealed record UnifiedSocialCreditCode
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private UnifiedSocialCreditCode(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out UnifiedSocialCreditCode? code)
    {
        code = Check(text, "") is null ? new(text!) : null;
        return code is not null;
    }

    /// <exception cref="RefusedException">Not a valid code.</exception>
    public static UnifiedSocialCreditCode Parse(string? text, string field)
    {
        Lawful.Ensure(Check(text, field));
        return new(text!);
    }

    public static bool IsValid(string? text) => TryParse(text, out _);

    /// <summary>第一个不合格之处，没有则为空。The reason never repeats the code.</summary>
    public static Refusal? Check(string? text, string field)
    {
        // Places 3 to 8 are the division code: digits only.
        if (text is not { Length: Length } || !text.All(Alphabet.Contains) || !text.AsSpan(2, 6).ContainsOnlyDigits())
            return NumberRefusals.CreditCodeForm.On(field);
        return CheckCharacter(text) == text[17] ? null : NumberRefusals.CreditCodeCheckDigit.On(field);
    }

    public override string ToString() => Masking.IdNumber(Value);

    private static char CheckCharacter(string text)
    {
        // The weight of place i is 3^(i-1) modulo 31.
        var (sum, weight) = (0, 1);
        for (var i = 0; i < Length - 1; i++)
        {
            sum += weight * Alphabet.IndexOf(text[i], StringComparison.Ordinal);
            weight = weight * 3 % Alphabet.Length;
        }
        return Alphabet[(Alphabet.Length - sum % Alphabet.Length) % Alphabet.Length];
    }
}
