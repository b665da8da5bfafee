using System.Net;
using System.Text.RegularExpressions;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.OpenApi;

/// <summary>The page at the root: its own files only, and nothing in it that needs another host.</summary>
[Collection(OnSqlite.Name)]
public sealed partial class FrontPageTests(SqliteApiHost host)
{
    [Fact]
    public async Task The_page_is_served_with_a_strict_policy_and_takes_nothing_from_elsewhere()
    {
        using var http = host.Anonymous();
        using var answer = await http.GetAsync(new Uri("/", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.Contain("script-src 'self';").And.Contain("style-src 'self';").And.NotContain("unsafe");
        OtherHost().IsMatch(html + await http.GetStringAsync("page/page.js") + await http.GetStringAsync("page/page.css")).Should().BeFalse();
        html.Should().NotContain(" style=").And.NotContain("onclick");
        foreach (Match part in Part().Matches(html)) (await http.GetAsync(new Uri(part.Groups[1].Value, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK, part.Value);
    }

    [Fact]
    public async Task The_licence_of_what_is_bundled_comes_with_it()
    {
        using var http = host.Anonymous();

        (await http.GetStringAsync("page/chart.LICENSE.md")).Should().Contain("MIT");
    }

    [GeneratedRegex("(?:src|href)=\"(/page/[^\"]+)\"")]
    private static partial Regex Part();

    [GeneratedRegex("https?://")]
    private static partial Regex OtherHost();
}
