using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>What is said of a value that is not what was expected.</summary>
internal static class JsonExpectations
{
    public static readonly FieldError Repeated = new("这个字段出现了不止一次。", "This field is given more than once.");

    public static readonly FieldError NotText = new("字段名不是有效的 UTF-8 文字。", "A field name is not valid UTF-8 text.");

    public static readonly FieldError Unusable = new("这个值不能使用。", "This value cannot be used.");

    private static readonly FieldError Text = new(
        "应为文字（字符串），不得含换行、制表以外的控制字符或者残缺字符。",
        "Expected text (a string) without control characters other than line breaks and tabs, and without broken characters.");

    private static readonly FieldError Cell = new("应为文字、整数，或者文字的数组。", "Expected text, an integer, or an array of texts.");

    public static FieldError NotJson(JsonException syntax) => new(
        $"不是有效的 JSON（第 {syntax.LineNumber + 1} 行第 {syntax.BytePositionInLine + 1} 字节处），或者嵌套超过 {StrictJson.MaxDepth} 层。",
        $"Not valid JSON (line {syntax.LineNumber + 1}, byte {syntax.BytePositionInLine + 1}), or nested deeper than {StrictJson.MaxDepth} levels.");

    public static FieldError Unknown(JsonTypeInfo type)
    {
        var known = string.Join(", ", type.Properties.Select(p => p.Name));
        return new($"没有这个字段；可用的字段：{known}。", $"There is no such field; known fields: {known}.");
    }

    public static FieldError Missing(FieldError expectation) => new("必填。" + expectation.Chinese, "Required. " + expectation.English);

    public static FieldError NotNull(FieldError expectation) => new("不能为 null。" + expectation.Chinese, "Must not be null. " + expectation.English);

    public static FieldError Of(Type type, JsonSerializerOptions options)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return Text;
        if (type == typeof(FactCell)) return Cell;
        if (type == typeof(bool)) return new("应为 true 或者 false。", "Expected true or false.");
        if (type == typeof(DateOnly)) return new("应为存在的日期，写作 yyyy-MM-dd，如 \"2024-05-06\"。", "Expected a date that exists, as yyyy-MM-dd, such as \"2024-05-06\".");
        if (type == typeof(TimeOnly)) return new("应为时刻，写作 HH:mm:ss，如 \"09:30:00\"。", "Expected a time of day as HH:mm:ss, such as \"09:30:00\".");
        if (type == typeof(DateTimeOffset)) return new("应为时间，写作 RFC 3339，如 \"2024-05-06T09:30:00+08:00\"。", "Expected an instant as RFC 3339, such as \"2024-05-06T09:30:00+08:00\".");
        if (type == typeof(Guid)) return new("应为 UUID。", "Expected a UUID.");
        if (type == typeof(int)) return Whole(int.MaxValue);
        if (type == typeof(long)) return Whole(long.MaxValue);
        if (type == typeof(decimal) || type == typeof(double)) return new("应为数字。", "Expected a number.");
        if (type.IsEnum) return OneOf([.. Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.SerializeToElement(v, type, options).GetString()!)]);
        return options.GetTypeInfo(type).Kind is JsonTypeInfoKind.Enumerable
            ? new("应为数组 [ … ]。", "Expected an array [ … ].")
            : new("应为对象 { … }。", "Expected an object { … }.");
    }

    private static FieldError Whole(long max) => new($"应为整数，不加引号，不超过 {max}。", $"Expected an integer without quotes, at most {max}.");

    private static FieldError OneOf(string[] values)
    {
        var all = string.Join(", ", values);
        return new($"应为以下之一：{all}。", $"Expected one of: {all}.");
    }
}
