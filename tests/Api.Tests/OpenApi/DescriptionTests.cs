using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.WebApi.Conventions;
using PetitionGovernance.WebApi.OpenApi;
using PetitionGovernance.WebApi.OpenApi.Examples;

namespace PetitionGovernance.Api.Tests.OpenApi;

[Collection(OnSqlite.Name)]
public sealed partial class DescriptionTests(SqliteApiHost host)
{
    [Fact]
    public async Task Every_operation_says_in_Chinese_what_it_does_and_belongs_to_a_described_group()
    {
        var document = await ReadAsync();
        var groups = document.GetProperty("tags").EnumerateArray().Select(t => t.GetProperty("name").GetString()).ToList();

        foreach (var (name, operation) in Operations(document))
        {
            operation.TryGetProperty("summary", out var summary).Should().BeTrue("{0} needs a comment", name);
            summary.GetString().Should().MatchRegex("\\p{IsCJKUnifiedIdeographs}", name);
            operation.GetProperty("tags").EnumerateArray().Select(t => t.GetString()).Should().BeSubsetOf(groups, "Modules must know the tag of {0}", name);
        }
    }

    [Fact]
    public async Task Every_parameter_is_described()
    {
        foreach (var (name, operation) in Operations(await ReadAsync()))
        {
            if (!operation.TryGetProperty("parameters", out var parameters)) continue;
            foreach (var parameter in parameters.EnumerateArray())
                parameter.TryGetProperty("description", out _).Should().BeTrue("{0} of {1} needs a comment", parameter.Text("name"), name);
        }
    }

    [Fact]
    public async Task Every_value_of_every_enum_has_its_Chinese_meaning()
    {
        foreach (var schema in (await ReadAsync()).GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            if (!schema.Value.TryGetProperty("enum", out var values)) continue;
            foreach (var value in values.EnumerateArray())
                schema.Value.Text("description").Should().MatchRegex($"- `{value.GetString()}` \\p{{IsCJKUnifiedIdeographs}}", "{0} is a value of {1}", value, schema.Name);
        }
    }

    [Fact]
    public void Every_body_has_an_example()
    {
        var bodies = host.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items).Select(operation => operation.BodyType()).OfType<Type>().Distinct();

        // A file is chosen, not written.
        bodies.Where(body => body != typeof(DocxBody) && body != typeof(FileForm) && BodyExamples.Of(body) is null).Should().BeEmpty("each of them belongs into WebApi/OpenApi/Examples");
    }

    [Fact]
    public async Task A_route_on_another_record_than_an_item_shows_the_paper_it_issues()
    {
        var paths = (await ReadAsync()).GetProperty("paths");

        foreach (var (records, type) in new[]
        {
            ("petitions", "registration_receipt"), ("mediations", "mediation_agreement"), ("supervision-orders", "supervision_letter"), ("recommendations", "improve_work_recommendation"),
            ("admonitory-talks", "admonitory_talk_notice"), ("accountability-referrals", "referral_letter"), ("inspection-bulletins", "inspection_bulletin"),
        })
        {
            paths.GetProperty($"/api/v1/{records}/{{id}}/documents").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json")
                .GetProperty("example").Text("type").Should().Be(type, records);
        }
    }

    [Fact]
    public async Task The_page_needs_no_other_host()
    {
        using var http = host.Anonymous();
        var page = await http.GetStringAsync("swagger/index.html");
        var document = await http.GetStringAsync("swagger/v1/swagger.json");

        OtherHost().Matches(page + document).Should().BeEmpty();
        JsonElement.Parse(document).Text("openapi").Should().StartWith("3.1");
    }

    private async Task<JsonElement> ReadAsync()
    {
        using var http = host.Anonymous();
        return await http.GetJsonAsync("swagger/v1/swagger.json");
    }

    private static IEnumerable<(string Name, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select ($"{operation.Name} {path.Name}", operation.Value);

    // An example may name an address that belongs to nobody.
    [GeneratedRegex(@"https?://(?!hotline\.example\.com/)")]
    private static partial Regex OtherHost();
}
