using PetitionGovernance.Application.Legal;
using PetitionGovernance.Architecture.Tests.Canaries;
using PetitionGovernance.Architecture.Tests.Reading;
using PetitionGovernance.Architecture.Tests.Rules;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.WebApi.Legal;

namespace PetitionGovernance.Architecture.Tests;

/// <summary>Each clause of the law is executed and tested, or says why not.</summary>
public sealed class CoverageTests
{
    private const string Clause = "XF2022-A34-P1-S1";
    private const string StrictClause = "XF2022-A30-P3";

    private static readonly Execution Executing = new(ExecutionKind.Deadline, "T-CANARY", "金丝雀", "canary", [new(Clause), new(StrictClause)]);

    private static readonly CoveringTest Testing = new("tests/Domain.Tests/CanaryTests.cs", "It_sings", [Clause, StrictClause], IsRun: true, []);

    private static readonly Waiver Waived = new(Clause, Standing.Later, "领导包案", "由领导包案承担。");

    [Fact]
    public void Tests_name_clauses_of_the_catalogue() => Rule.Holds(Covering.UnknownToTests(Provenance.Tests, IsKnown));

    [Fact]
    public void Tests_name_clauses_of_the_catalogue_is_seen_failing_on_its_canary() =>
        Rule.Sees("XF2022-A99-P1", Covering.UnknownToTests([Testing with { Clauses = ["XF2022-A99-P1"] }], IsKnown));

    [Fact]
    public void Waivers_name_clauses_of_the_catalogue() => Rule.Holds(Covering.UnknownToWaivers(Provenance.Waivers, IsKnown));

    [Fact]
    public void Waivers_name_clauses_of_the_catalogue_is_seen_failing_on_its_canary() =>
        Rule.Sees("XF2022-A99-P1", Covering.UnknownToWaivers([Waived with { Id = "XF2022-A99-P1" }], IsKnown));

    [Fact]
    public void Code_cites_places_of_the_catalogue() => Rule.Holds(Covering.UnknownToCode(ExecutionCatalogue.All, Provisions.CanBeCited));

    [Fact]
    public void Code_cites_places_of_the_catalogue_is_seen_failing_on_its_canary() =>
        Rule.Sees("XF2022-A99-P1", Covering.UnknownToCode([Executing with { Basis = [new("XF2022-A99-P1")] }], Provisions.CanBeCited));

    [Fact]
    public void A_feature_that_cites_an_unknown_clause_is_seen_failing_on_its_canary()
    {
        var gather = () => ExecutionCatalogue.FeaturesOf([typeof(CanaryOfAnUnknownClause)]).ToList();

        gather.Should().Throw<ArgumentException>().WithMessage("*XF2022-A99-P1*");
    }

    [Fact]
    public void A_covering_trait_stands_above_a_test() => Rule.Holds(CoveringTest.Stray(Provenance.TestFiles));

    [Fact]
    public void A_covering_trait_stands_above_a_test_is_seen_failing_on_its_canary() =>
        Rule.Sees("Stray.cs", CoveringTest.Stray([Snippets.Code("tests/Domain.Tests/Stray.cs", $"    {Trait}\n    private int nothing;\n")]));

    [Fact]
    public void A_covering_test_is_run() => Rule.Holds(Covering.NeverRun(Provenance.Tests));

    [Theory]
    [InlineData("")]
    [InlineData("    [Fact(Skip = \"later\")]\n")]
    public void A_covering_test_is_run_is_seen_failing_on_its_canary(string attribute) =>
        Rule.Sees("It_sings", Covering.NeverRun(CoveringTest.In([Snippets.Code("tests/Domain.Tests/A.cs", $"{attribute}    {Trait}\n    public void It_sings()\n")])));

    [Fact]
    public void A_theory_over_a_table_covers_only_what_a_row_names() => Rule.Holds(Covering.WithoutRow(Provenance.Tests, Provenance.TextOf));

    [Theory]
    [InlineData("第60日,A34-P1-S10,x")]
    [InlineData("第60日,A34-P1,x")]
    public void A_theory_over_a_table_covers_only_what_a_row_names_is_seen_failing_on_its_canary(string row)
    {
        var test = Testing with { Clauses = [Clause], Tables = ["Cases/a.csv"] };

        Rule.Sees(Clause, Covering.WithoutRow([test], path => path == "tests/Domain.Tests/Cases/a.csv" ? row : ""));
        Rule.Spares(Clause, Covering.WithoutRow([test], _ => "第60日,A34-P1-S1,x"));
    }

    [Fact]
    public void A_clause_is_not_both_covered_and_waived() => Rule.Holds(Covering.TwoFold(Provenance.Rows));

    [Fact]
    public void A_clause_is_not_both_covered_and_waived_is_seen_failing_on_its_canary() => Rule.Sees(Clause, Covering.TwoFold(RowOf(Clause, [Executing], [Testing], [Waived])));

    [Fact]
    public void A_clause_is_covered_or_waived() => Rule.Holds(Covering.Neither(Provenance.Rows));

    [Fact]
    public void A_clause_is_covered_or_waived_is_seen_failing_on_its_canaries()
    {
        Rule.Sees($"{Clause} is neither", Covering.Neither(RowOf(Clause, [], [], [])));
        Rule.Sees("no test covers it", Covering.Neither(RowOf(Clause, [Executing], [], [])));
        Rule.Sees("no code cites it", Covering.Neither(RowOf(Clause, [], [Testing], [])));
        Rule.Spares(Clause, Covering.Neither(RowOf(Clause, [], [], [Waived])));
        Rule.Spares(Clause, Covering.Neither(RowOf(Clause, [Executing], [Testing], [])));
    }

    [Fact]
    public void A_clause_is_waived_once() => Rule.Holds(Covering.WaivedTwice(Provenance.Rows));

    [Fact]
    public void A_clause_is_waived_once_is_seen_failing_on_its_canary() => Rule.Sees(Clause, Covering.WaivedTwice(RowOf(Clause, [], [], [Waived, Waived])));

    [Fact]
    public void Deadlines_refusals_secrecy_recusal_and_review_are_executed_where_the_ground_is_there() => Rule.Holds(Covering.StrictButWaived(Provenance.Rows));

    [Theory]
    [InlineData(Clause)]
    [InlineData(StrictClause)]
    public void Deadlines_refusals_secrecy_recusal_and_review_are_executed_is_seen_failing_on_its_canary(string clause)
    {
        Rule.Sees(clause, Covering.StrictButWaived(RowOf(clause, [], [Testing], [Waived with { Id = clause }])));
        Rule.Spares(clause, Covering.StrictButWaived(RowOf(clause, [Executing], [Testing], [])));
    }

    [Fact]
    public void A_waiver_gives_its_reason_and_what_will_hold_the_clause() => Rule.Holds(Covering.WithoutReason(Provenance.Waivers));

    [Fact]
    public void A_waiver_gives_its_reason_and_what_will_hold_the_clause_is_seen_failing_on_its_canaries()
    {
        Rule.Sees(Clause, Covering.WithoutReason([Waived with { Reason = "" }]));
        Rule.Sees(Clause, Covering.WithoutReason([Waived with { By = null }]));
        Rule.Sees(Clause, Covering.WithoutReason([Waived with { Standing = Standing.NotForSoftware }]));
    }

    private static string Trait => $"[{nameof(CoveringTest.Trait)}(\"{CoveringTest.Trait}\", \"{Clause}\")]";

    private static bool IsKnown(string id) => Provisions.Find(id) is not null;

    private static IReadOnlyList<Coverage> RowOf(string clause, IReadOnlyList<Execution> code, IReadOnlyList<CoveringTest> tests, IReadOnlyList<Waiver> waivers) =>
        Coverage.Of([Provisions.Find(clause)!], new Executions(code), tests, waivers);
}
