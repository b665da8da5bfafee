using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests;

public sealed class TidinessTests
{
    private static SourceFile[] Canary(string line) => [Snippets.Code("src/Domain/Petitions/Untidy.cs", $"namespace Somewhere;\n{line}\n")];

    [Fact]
    public void Nobody_leaves_reminders() => Rule.Holds(Tidiness.RemindersIn(Repository.Files));

    [Theory]
    [InlineData("TO" + "DO")]
    [InlineData("FIX" + "ME")]
    [InlineData("HA" + "CK")]
    public void Nobody_leaves_reminders_is_seen_failing_on_its_canary(string word) =>
        Rule.Sees("Untidy.cs:2", Tidiness.RemindersIn(Canary($"// {word}: later")));

    [Fact]
    public void Nobody_folds_code_away() => Rule.Holds(Tidiness.RegionsIn(Repository.Code));

    [Fact]
    public void Nobody_folds_code_away_is_seen_failing_on_its_canary() => Rule.Sees("Untidy.cs:2", Tidiness.RegionsIn(Canary("    #region Acts")));

    [Fact]
    public void Nobody_keeps_dead_code() => Rule.Holds(Tidiness.DeadCodeIn(Repository.Code));

    [Theory]
    [InlineData("    // item.Accept(today);")]
    [InlineData("    // if (item.IsOpen) {")]
    [InlineData("    //}")]
    public void Nobody_keeps_dead_code_is_seen_failing_on_its_canary(string line) => Rule.Sees("Untidy.cs:2", Tidiness.DeadCodeIn(Canary(line)));

    [Theory]
    [InlineData("    // XF2022 A36 ¶2: time spent on a hearing is not counted; it is added to the period.")]
    [InlineData("    /// <summary>return;</summary>")]
    public void A_reason_is_no_dead_code(string line) => Rule.Holds(Tidiness.DeadCodeIn(Canary(line)));

    [Fact]
    public void Nobody_names_a_path_of_one_machine() => Rule.Holds(Tidiness.MachinePathsIn(Repository.Files));

    [Theory]
    [InlineData("/wo" + "rk/shared/data")]
    [InlineData("\"/tm" + "p/x.db\"")]
    public void Nobody_names_a_path_of_one_machine_is_seen_failing_on_its_canary(string path) => Rule.Sees("Untidy.cs:2", Tidiness.MachinePathsIn(Canary(path)));

    [Fact]
    public void An_address_is_no_path_of_a_machine() => Rule.Holds(Tidiness.MachinePathsIn(Canary("GET /api/v1/work/1 and /work-queue")));
}
