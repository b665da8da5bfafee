using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class PurityTests
{
    /// <summary>Where the host talks to whoever started it.</summary>
    private static readonly string[] ConsoleBelongsTo = ["PetitionGovernance.WebApi.CommandLine"];

    private static readonly Dictionary<string, string> MayLookUpTimeOrChance = new()
    {
    };

    [Fact]
    public void Domain_and_application_never_ask_the_clock_or_chance() =>
        Rule.Holds(Banned.Uses(Layer.TypesOf(Layer.Domain, Layer.Application), Banned.IsClockOrChance).Except(MayLookUpTimeOrChance));

    [Theory]
    [InlineData("DateTime.get_UtcNow")]
    [InlineData("DateTimeOffset.get_Now")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Guid.CreateVersion7")]
    [InlineData("Random.get_Shared")]
    [InlineData("TimeProvider.get_System")]
    public void Domain_and_application_never_ask_the_clock_or_chance_is_seen_failing_on_its_canary(string use) =>
        Rule.Sees($"{nameof(ClockWatcher)} uses {use}", Banned.Uses([typeof(ClockWatcher)], Banned.IsClockOrChance));

    [Fact]
    public void An_identifier_made_from_a_given_instant_is_no_look_at_the_clock() =>
        Rule.Holds(Banned.Uses([typeof(GivenTheInstant)], Banned.IsClockOrChance));

    [Fact]
    public void Only_the_pipeline_measures_time() =>
        Rule.Holds(Banned.Uses(
            Layer.TypesOf(Layer.Domain, Layer.Application).Where(t => t.Namespace != "PetitionGovernance.Application.Shared.Pipeline"), Banned.IsStopwatch));

    [Fact]
    public void Only_the_pipeline_measures_time_is_seen_failing_on_its_canary() =>
        Rule.Sees($"{nameof(ClockWatcher)} uses Stopwatch", Banned.Uses([typeof(ClockWatcher)], Banned.IsStopwatch));

    [Fact]
    public void Domain_and_application_touch_no_file_network_or_environment() =>
        Rule.Holds(Banned.Uses(Layer.TypesOf(Layer.Domain, Layer.Application), Banned.IsOuterWorld));

    [Theory]
    [InlineData("File.ReadAllText")]
    [InlineData("Environment.GetEnvironmentVariable")]
    [InlineData("HttpClient..ctor")]
    public void Domain_and_application_touch_no_file_network_or_environment_is_seen_failing_on_its_canary(string use) =>
        Rule.Sees($"{nameof(FileReader)} uses {use}", Banned.Uses([typeof(FileReader)], Banned.IsOuterWorld));

    [Fact]
    public void Only_the_command_line_writes_to_the_console() =>
        Rule.Holds(Banned.Uses(Layer.TypesOf(Layer.All).Where(t => !ConsoleBelongsTo.Contains(t.Namespace) && t.Name != "Program"), Banned.IsConsole));

    [Fact]
    public void Only_the_command_line_writes_to_the_console_is_seen_failing_on_its_canary() =>
        Rule.Sees($"{nameof(FileReader)} uses Console.WriteLine", Banned.Uses([typeof(FileReader)], Banned.IsConsole));
}
