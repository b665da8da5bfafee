using FluentValidation;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Rules of shape that many requests share, each saying both languages.</summary>
public static class TextRules
{
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.MaximumLength(length)
            .Says($"最多 {length} 个字符；请缩短，或者作为附件提交。", $"At most {length} characters; shorten it.");

    public static IRuleBuilderOptions<T, string?> Filled<T>(this IRuleBuilder<T, string?> rule, int atMost) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).Says("不能为空。", "Must not be empty.").AtMost(atMost);

    public static IRuleBuilderOptions<T, string?> AreaCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is null || (code.Length is 6 or 9 or 12 && code.All(char.IsAsciiDigit)))
            .Says("行政区划代码为 6、9 或 12 位数字。", "An area code has 6, 9 or 12 digits.");

    public static IRuleBuilderOptions<T, TProperty?> Known<T, TProperty>(this IRuleBuilder<T, TProperty?> rule) where TProperty : struct, Enum =>
        rule.Must(value => value is null || Enum.IsDefined(value.Value)).Says("不是允许的值。", "Not an allowed value.");
}
