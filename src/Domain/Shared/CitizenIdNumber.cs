using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PetitionGovernance.Domain.Shared;

/// <summary>公民身份号码（GB 11643—1999）：十八位，末位为校验码。</summary>
/// <remarks>
/// The birth date must exist; whether it lies in the past is the caller's question, who knows the day. Whether the
/// division code was ever assigned is not checked: codes are abolished and people keep theirs.
/// <see cref="ToString"/> masks; the number is <see cref="Value"/>.
/// </remarks>
public sealed record CitizenIdNumber
{
    public const int Length = 18;

    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private CitizenIdNumber(string value) => Value = value;

    public string Value { get; }

    public DateOnly BirthDate => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A lower-case x is accepted and becomes X; spaces are not removed.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CitizenIdNumber? number)
    {
        number = Check(text, "") is null ? new(Upper(text!)) : null;
        return number is not null;
    }

    /// <exception cref="RefusedException">Not a valid number.</exception>
    public static CitizenIdNumber Parse(string? text, string field)
    {
        Lawful.Ensure(Check(text, field));
        return new(Upper(text!));
    }

    public static bool IsValid(string? text) => TryParse(text, out _);

    /// <summary>第一个不合格之处，没有则为空。The reason never repeats the number.</summary>
    public static Refusal? Check(string? text, string field)
    {
        if (text is not { Length: Length } || !text.AsSpan(0, 17).ContainsOnlyDigits() || !(char.IsAsciiDigit(text[17]) || text[17] is 'X' or 'x'))
            return NumberRefusals.IdNumberForm.On(field);
        if (!DateOnly.TryParseExact(text.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return NumberRefusals.IdNumberBirthDate.On(field);
        return CheckCharacter(text) == Upper(text)[17] ? null : NumberRefusals.IdNumberCheckDigit.On(field);
    }

    public override string ToString() => Masking.IdNumber(Value);

    private static string Upper(string text) => text[17] == 'x' ? text[..17] + 'X' : text;

    private static char CheckCharacter(string text)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * (text[i] - '0');
        return CheckCharacters[sum % 11];
    }
}
