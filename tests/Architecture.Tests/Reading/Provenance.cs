using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.WebApi.Legal;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>The clauses of the catalogue with the code and the tests of this repository.</summary>
internal static class Provenance
{
    private const string WaiverFile = "tests/Architecture.Tests/Cases/provision-waivers.json";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public static IReadOnlyList<SourceFile> TestFiles { get; } = [.. Repository.Code.Where(f => f.IsIn("tests"))];

    public static IReadOnlyList<CoveringTest> Tests { get; } = [.. CoveringTest.In(TestFiles)];

    public static IReadOnlyList<Waiver> Waivers { get; } =
        JsonSerializer.Deserialize<List<Waiver>>(Repository.Files.Single(f => f.Path == WaiverFile).Text, Form)!;

    public static IReadOnlyList<Coverage> Rows { get; } = Coverage.Of(Provisions.All, new Executions(ExecutionCatalogue.All), Tests, Waivers);

    public static string TextOf(string path) => Repository.Files.FirstOrDefault(f => f.Path == path)?.Text ?? "";
}
