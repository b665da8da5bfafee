namespace PetitionGovernance.Domain.Shared;

/// <summary>证件号码的形式问题；理由中不出现号码本身。</summary>
public static class NumberRefusals
{
    public static Refusal IdNumberForm { get; } = new(
        "number.id-number-form",
        "公民身份号码应为十八位：前十七位为数字，末位为数字或者 X。",
        "A citizen identity number has 18 characters: 17 digits and a digit or X.");

    public static Refusal IdNumberBirthDate { get; } = new(
        "number.id-number-birth-date",
        "公民身份号码中的出生日期不存在。",
        "The birth date in the citizen identity number does not exist.");

    public static Refusal IdNumberCheckDigit { get; } = new(
        "number.id-number-check-digit",
        "公民身份号码的校验码不对，请核对证件。",
        "The check digit of the citizen identity number is wrong; please compare with the card.");

    public static Refusal CreditCodeForm { get; } = new(
        "number.credit-code-form",
        "统一社会信用代码应为十八位数字或者大写字母，不用 I、O、Z、S、V，第三至八位为数字。",
        "A unified social credit code has 18 digits or capital letters without I, O, Z, S, V; places 3 to 8 are digits.");

    public static Refusal CreditCodeCheckDigit { get; } = new(
        "number.credit-code-check-digit",
        "统一社会信用代码的校验码不对，请核对证照。",
        "The check digit of the unified social credit code is wrong; please compare with the certificate.");

    internal static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
