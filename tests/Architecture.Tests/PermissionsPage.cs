using System.Reflection;
using Microsoft.AspNetCore.Routing;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.WebApi.OpenApi;

namespace PetitionGovernance.Architecture.Tests;

/// <summary><c>docs/permissions.md</c>: who may do what, read from the requests, the acts and the one table of roles.</summary>
internal static class PermissionsPage
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Except([Role.Integration])];
    private static readonly string[] Scopes = [.. RolePermissions.Scopes.Except([RolePermissions.AnyUnitScope])];

    public static string Markdown()
    {
        var page = new List<string>
        {
            "# 权限 Permissions",
            "",
            "由代码生成，不手工修改 / generated from the code, not edited by hand: `UPDATE_DOCS=1 dotnet test --project tests/Architecture.Tests/Architecture.Tests.csproj`",
            "",
            "角色（个人）和范围（对接系统）归结为权限；一次请求需要所列权限之一。哪些事项看得见、属于哪个单位，另由可见范围和单位决定（[信访事项](modules/petitions.md)）。",
            "Roles (people) and scopes (machines) come down to permissions; a request needs one of those listed. Which items are seen, and whose unit's they are, is decided besides. ● 可以 may · ○ 不需登录 open to everybody.",
            "",
            "## 角色 Roles",
            "",
            $"| 权限 permission | {string.Join(" | ", Roles.Select(r => r.Chinese()))} | 范围 scopes |",
            $"| --- |{string.Concat(Roles.Select(_ => " :-: |"))} --- |",
        };
        page.AddRange(Enum.GetValues<Permission>().Select(p =>
            $"| {AccessWords.Name(p)} `{p}` | {Marks([p])} | {string.Join(" · ", Scopes.Where(s => RolePermissions.OfScopes([s]).Contains(p)).Select(s => $"`{s}`"))} |"));
        page.AddRange(["", "## 事项上的行为 Acts on an item", "", $"| 行为 act | {string.Join(" | ", Roles.Select(r => r.Chinese()))} | 依据 basis |", $"| --- |{string.Concat(Roles.Select(_ => " :-: |"))} --- |"]);
        page.AddRange(PetitionActs.All.Select(a => $"| {a.Chinese} `{a.Code}` | {Marks(a.Permissions)} | {CitationText.Chinese(a.Basis)} |"));
        page.AddRange(["", "## 地址 Routes", "", $"| 地址 route | {string.Join(" | ", Roles.Select(r => r.Chinese()))} |", $"| --- |{string.Concat(Roles.Select(_ => " :-: |"))}"]);
        page.AddRange(EndpointTests.Product.Value.OrderBy(e => e.RoutePattern.RawText, StringComparer.Ordinal).ThenBy(Endpoints.Name, StringComparer.Ordinal).Select(Line));
        return string.Join('\n', page) + "\n";
    }

    private static string Line(RouteEndpoint endpoint)
    {
        // The first is what is asked for; what is sent after it reads the answer.
        var request = Endpoints.RequestsSentBy(endpoint) is [var first, ..] ? first : null;
        var marks = request is null || request.IsDefined(typeof(AnonymousAttribute)) ? string.Join(" | ", Roles.Select(_ => "○"))
            : request.GetCustomAttribute<RequiresAttribute>() is { } requires ? Marks(requires.AnyOf)
            : string.Join(" | ", Roles.Select(_ => "●"));
        return $"| `{Endpoints.Name(endpoint)}` | {marks} |";
    }

    private static string Marks(IEnumerable<Permission> anyOf) => string.Join(" | ", Roles.Select(role => RolePermissions.Of([role]).Overlaps(anyOf) ? "●" : " "));
}
