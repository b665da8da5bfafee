using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Organizations.Events;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Organizations;

public sealed class ResponsibilityTests
{
    private static readonly DateOnly Start = new(2022, 5, 1);

    private static readonly ResponsibilityList List = new(
    [
        new(null, null, "500230", "XW", Start, null, null),
        new(null, null, "500230116", "ZS", Start, null, null),
        new("民生领域", null, "500230", "MZJ", Start, null, null),
        new("民生领域", "供水", "500230", "SLJ", Start, null, null),
        new(null, "供电", "500230116", "ZS", Start, null, null),
        new("其他", "邻里权属", "500230", "GZJ", new(2024, 4, 1), new(2024, 5, 31), null),
    ]);

    private static readonly Responsibility Facts = new(null, "供水", "500230", "GZJ", new(2024, 4, 1), null, "试行");

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Organizations/Cases/competence.csv", MemberType = typeof(CaseTable))]
    public void The_most_specific_competence_comes_first(string description, string field, string topic, string area, string on, string competent) =>
        List.Competent(field == "" ? null : field, topic == "" ? null : topic, area, DateOnly.ParseExact(on, "yyyy-MM-dd"))
            .Select(c => c.OrganizationCode).Should().Equal(competent.Split(';', StringSplitOptions.RemoveEmptyEntries), description);

    [Theory]
    [InlineData("500000", "500230116", true)]
    [InlineData("420100", "420106", true)]
    [InlineData("420100", "420200", false)]
    [InlineData("500230", "500230", true)]
    [InlineData("500230", "500231", false)]
    [InlineData("500230116", "500230", false)]
    public void An_area_covers_itself_and_what_lies_in_it(string area, string inner, bool covers) =>
        DivisionCode.Covers(area, inner).Should().Be(covers);

    [Fact]
    public void An_entry_is_established_and_withdrawn_and_never_rewritten()
    {
        var id = new ResponsibilityEntryId(new Guid("019011f5-0000-7000-8000-000000000001"));

        var entry = ResponsibilityEntry.Establish(id, Facts, Given.Tree(), Given.Administrator, Given.Today);
        entry.Withdraw(new(2024, 6, 30), Given.Administrator, Given.Today);

        entry.Events.Should().Equal(
            new ResponsibilityEstablished(id, Facts, "u-1", Given.Today),
            new ResponsibilityWithdrawn(id, "GZJ", null, new(2024, 6, 30), "u-1", Given.Today));
        entry.ToResponsibility().Should().Be(Facts with { EffectiveTo = new(2024, 6, 30) });
        entry.Subject.Should().Be(new Subject("responsibility", "019011f5-0000-7000-8000-000000000001"));
    }

    [Theory]
    [InlineData("2024-03-31", "organization.responsibility-ends-before-it-begins")]
    [InlineData("2024-04-01", null)]
    [InlineData("2024-06-29", null)]
    [InlineData("2024-06-30", "organization.responsibility-withdrawn-already")]
    [InlineData("2024-07-01", "organization.responsibility-withdrawn-already")]
    public void An_entry_can_end_earlier_and_not_later_nor_before_it_began(string lastDay, string? refused)
    {
        var entry = ResponsibilityEntry.Establish(default, Facts with { EffectiveTo = new(2024, 6, 30) }, Given.Tree(), Given.Administrator, Given.Today);

        (entry.MayWithdraw(DateOnly.ParseExact(lastDay, "yyyy-MM-dd"))?.Code).Should().Be(refused);
    }

    [Fact]
    public void Wrong_entries_are_refused_by_field()
    {
        var tree = Given.Tree();

        Field(Facts with { OrganizationCode = "NONE" }).Should().Be(("organizationCode", "organization.responsibility-organization-unknown"));
        Field(Facts with { OrganizationCode = "GT" }).Should().Be(("organizationCode", "organization.responsibility-organization-abolished"));
        Field(Facts with { AreaCode = "5002" }).Should().Be(("areaCode", "organization.division-code-form"));
        Field(Facts with { Topic = " " }).Should().Be(("topic", "organization.responsibility-text-form"));
        Field(Facts with { Field = new string('字', Responsibility.MaxSubjectLength + 1) }).Should().Be(("field", "organization.responsibility-text-form"));
        Field(Facts with { Note = "\0" }).Should().Be(("note", "organization.responsibility-text-form"));
        Field(Facts with { EffectiveTo = new(2024, 3, 31) }).Should().Be(("effectiveTo", "organization.responsibility-ends-before-it-begins"));

        (string?, string) Field(Responsibility facts) =>
            ResponsibilityEntry.MayEstablish(facts, tree) is { } refusal ? (refusal.Field, refusal.Code) : (null, "");
    }
}
