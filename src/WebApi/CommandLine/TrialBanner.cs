using PetitionGovernance.Infrastructure.Identity;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>What a trial prints when it is ready.</summary>
internal static class TrialBanner
{
    private static readonly string Rule = new('=', 78);

    public static string Of(string baseUrl, string dataDirectory, TrialPassword? administrator)
    {
        List<string> lines =
        [
            "",
            Rule,
            "  信访工作法治化平台 · 试用模式（只在本机可用，请勿录入真实信访人信息）",
            "  PetitionGovernance · TRIAL MODE (this machine only; enter no real personal data)",
            "",
            $"  地址 URL          {baseUrl}",
            $"  接口 Swagger UI   {baseUrl}/swagger/",
        ];
        if (administrator is not null)
        {
            lines.Add("");
            lines.Add($"  管理员 User       {administrator.UserName}");
            lines.Add($"  口令 Password     {administrator.Password}    （只显示这一次 shown this once）");
        }

        lines.Add("");
        lines.Add($"  全部试用账号 All trial accounts: {Path.Combine(dataDirectory, TrialCredentials.FileName)}");
        lines.Add(Rule);
        return string.Join(Environment.NewLine, lines);
    }
}
