using System.Reflection;
using System.Text.RegularExpressions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed partial class RefusalTests
{
    private static readonly Refusal[] All = [.. typeof(PetitionRefusals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (Refusal)f.GetValue(null)!)];

    // Asserted by name in a test of this folder, where a table would say less.
    private static readonly Refusal[] OutsideTheTables = [PetitionRefusals.ExecutionOfNothing, PetitionRefusals.ExecutionBeforeReply, PetitionRefusals.Recused, PetitionRefusals.OfficerOfOtherUnit, PetitionRefusals.DateBeforeEarlierStep,
        PetitionRefusals.BoundByConsultation, PetitionRefusals.UnderMediation, PetitionRefusals.AccusationNotMediated];

    [Fact]
    public void Every_refusal_of_the_module_is_provoked_by_a_row_of_a_table()
    {
        var inTables = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Petitions", "Cases"), "*.csv")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct();

        inTables.Should().BeEquivalentTo(All.Except(OutsideTheTables).Select(r => r.Code));
    }

    [Fact]
    public void A_refusal_has_a_code_of_its_own_and_a_sentence_in_both_languages()
    {
        All.Select(r => r.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Code().IsMatch(code));
        All.Should().OnlyContain(r => r.Chinese.EndsWith('。') && r.English.EndsWith('.'));
    }

    [GeneratedRegex(@"petition\.[a-z0-9-]+")]
    private static partial Regex Code();
}
