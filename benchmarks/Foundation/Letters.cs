using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>Invented petitions of the usual size: two people with all their data, two claims, three hundred characters.</summary>
internal static class Letters
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Content = string.Concat(Enumerable.Repeat(
        "我们小区一幢电梯三个月内停运五次，物业公司说没有维修资金，老人上下楼困难，多次反映没有答复，请有关部门督促维修并公布账目。", 5));

    private static readonly string[] Claims = ["督促物业公司修好电梯", "公布维修资金账目"];

    public static byte[] Number(long number) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Channel = "visit",
            HeadCount = 2,
            PetitionerName = "张三",
            PetitionerIdNo = IdNumber(number),
            PetitionerPhone = "13800000000",
            PetitionerAddress = "某小区1幢2单元301室",
            Representatives = new[] { new { Name = "李四", IdNo = IdNumber(number + 1), Phone = "13900000000", Address = "某小区1幢2单元302室" } },
            Category = "appeal",
            Field = "民生领域",
            Topic = "物业管理",
            AreaCode = "500230",
            Subject = "小区电梯多次停运无人维修",
            Content,
            Claims,
            RespondentOrgCode = "ZJW",
        },
        Json);

    /// <summary>Of GB 11643, with its check digit; people repeat after some four million.</summary>
    private static string IdNumber(long number)
    {
        var born = new DateOnly(1960, 1, 1).AddDays((int)(number % 14_000));
        var digits = new StringBuilder("500230").Append(born.ToString("yyyyMMdd")).Append((number / 14_000 % 300).ToString("D3"));
        var sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 2 % 11) sum += (digits[16 - i] - '0') * (weight * 2 % 11);
        return digits.Append("10X98765432"[sum % 11]).ToString();
    }
}
