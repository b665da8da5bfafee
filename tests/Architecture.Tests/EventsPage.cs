using System.Reflection;
using System.Text.Json;
using PetitionGovernance.Application.Integration;

namespace PetitionGovernance.Architecture.Tests;

/// <summary><c>docs/events.md</c>: which events other systems are told, what they hold and who sees them.</summary>
internal static class EventsPage
{
    private static readonly Dictionary<EventAudience, string> Audiences = new()
    {
        [EventAudience.WhoSeesTheItem] = "看得见该事项的 who sees the item",
        [EventAudience.WhoSeesTheRecord] = "看得见该记录的 who sees the record",
        [EventAudience.Auditors] = "审计人员 auditors",
        [EventAudience.Everybody] = "可以读取事件的 who may read events",
    };

    public static string Markdown()
    {
        var page = new List<string>
        {
            "# 事件 Events",
            "",
            "由代码生成，不手工修改 / generated from the code, not edited by hand: `UPDATE_DOCS=1 dotnet test --project tests/Architecture.Tests/Architecture.Tests.csproj`",
            "",
            "`GET /api/v1/events` 和推送所用的事件，CloudEvents 1.0 的 JSON 形式。类型名永久，不改名、不复用；`data` 只有标识、代码、数字、日期和本系统的词，另有 `link`（读取所涉记录的地址），",
            "没有个人信息，没有人写的文字。不在下表中的不公布。看得见看不见，按读取、推送那一刻的可见范围。怎样读取见 [对接](modules/integration.md)。",
            "Names are permanent. `data` holds identifiers, codes, numbers, dates and words of our own lists, and `link`, where the record is read; never personal data, never what somebody wrote.",
            "What is in no table is told to nobody. Who sees an event is decided at the moment it is read or delivered.",
        };
        foreach (var module in EventCatalogue.All.GroupBy(type => type.Name.Split('.')[1]))
        {
            page.AddRange(["", $"## {module.Key}", "", "| 类型 type | data | 给谁 audience |", "| --- | --- | --- |"]);
            page.AddRange(module.Select(type => $"| `{type.Name}` | {string.Join("，", type.Data.Select(Field))} | {Audiences[type.Audience]} |"));
        }

        return string.Join('\n', page) + "\n";
    }

    private static string Field(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var list = type.IsGenericType ? type.GenericTypeArguments[0] : null;
        return $"`{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`{Meaning(list ?? type)}{(list is null ? "" : " […]")}";
    }

    private static string Meaning(Type type) => type switch
    {
        { IsEnum: true } => $" ({string.Join(" · ", Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))})",
        _ when type == typeof(DateOnly) => " (日期 date)",
        _ when type == typeof(DateTimeOffset) => " (时间 instant)",
        _ when type == typeof(bool) => " (true · false)",
        _ when type == typeof(int) || type == typeof(long) => " (数 number)",
        _ when type == typeof(string) => " (代码 code)",
        _ => " (标识 id)",
    };
}
