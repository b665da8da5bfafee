using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Domain.Tests.Integration;

public sealed class WebhookFilterTests
{
    private static readonly PublishedEvent Happened = new()
    {
        Position = 1,
        Id = Guid.Empty,
        Type = "petition-governance.petitions.petition-routed",
        Subject = "petition",
        SubjectId = "1",
        SubjectVersion = 3,
        AreaCode = "500230101",
        OrgCodes = ";XFB;ZJW;",
        OccurredAt = default,
        Data = "{}",
    };

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData("petition-governance.petitions.petition-routed", null, null, true)]
    [InlineData("petition-governance.petitions.*", null, null, true)]
    [InlineData("petition-governance.petitions.petition-route", null, null, false)]
    [InlineData("petition-governance.reviews.*", null, null, false)]
    [InlineData(null, "500230", null, true)]
    [InlineData(null, "500230101", null, true)]
    [InlineData(null, "500230102", null, false)]
    [InlineData(null, null, "ZJW", true)]
    [InlineData(null, null, "ZJ", false)]
    [InlineData("petition-governance.petitions.*", "500230", "MZJ", false)]
    public void All_conditions_must_hold(string? type, string? area, string? org, bool taken) =>
        new WebhookFilter(type is null ? [] : [type], area, org).Takes(Happened).Should().Be(taken);
}
