using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Tests.Screening;

public sealed class CompetenceFactsTests
{
    private static readonly OrganizationTree Tree = new(
    [
        new("CITY", "市信访办", OrganizationKind.PetitionOffice, OrganizationLevel.City, null, "500000"),
        new("XFB", "县信访办", OrganizationKind.PetitionOffice, OrganizationLevel.County, null, "500230"),
        new("ZJW", "县住建委", OrganizationKind.Department, OrganizationLevel.County, null, "500230"),
        new("ZJZ", "住建站", OrganizationKind.Department, OrganizationLevel.Township, "ZJW", "500230101"),
        new("ZHEN", "镇政府", OrganizationKind.Township, OrganizationLevel.Township, null, "500230101"),
        new("OLD", "原房管局", OrganizationKind.Department, OrganizationLevel.County, null, "500230", "ZJW"),
        new("SJ", "市局", OrganizationKind.Department, OrganizationLevel.City, null, "500000"),
    ]);

    private static readonly ResponsibilityList List = new(
    [
        Entry("物业管理", "500230", "ZJW"), Entry("白蚁防治", "500230101", "ZJZ"), Entry("房改", "500230", "OLD"), Entry("轨道", "500230", "SJ"),
        Entry("扬尘", "500230", "ZJW"), Entry("扬尘", "500230", "XFB"), Entry(null, "500230101", "ZHEN"),
    ]);

    [Theory]
    [InlineData("XFB", "物业管理", "500230", "本级其他机关", "县")]
    [InlineData("XFB", "物业管理", "500230101", "本级其他机关", "县")]
    [InlineData("XFB", null, "500230101", "下级机关", "乡镇")]
    [InlineData("XFB", "白蚁防治", "500230101", "下级机关", "乡镇")]
    [InlineData("ZJW", "物业管理", "500230", "本机关", "县")]
    [InlineData("ZJW", "白蚁防治", "500230101", "本系统下级", "乡镇")]
    [InlineData("ZHEN", "物业管理", "500230101", "外系统", "县")]
    [InlineData("XFB", "房改", "500230", "机关撤并有承继", "县")]
    [InlineData("CITY", "物业管理", "500230", "下级机关", "县")]
    [InlineData("XFB", "轨道", "500230", null, "市")]
    [InlineData("XFB", "扬尘", "500230", null, null)]
    [InlineData("XFB", "没有的分类", "500230", null, null)]
    [InlineData("XFB", null, null, null, null)]
    public void Whose_matter_it_is_follows_from_the_list_seen_from_the_receiving_body(string receiver, string? topic, string? area, string? jurisdiction, string? level)
    {
        var sheet = new FactSheet();

        CompetenceFacts.Gather(sheet, Item(receiver, topic, area), Tree, List);

        (sheet.Facts.FirstOrDefault(f => f.Name == "jurisdiction")?.Value, sheet.Facts.FirstOrDefault(f => f.Name == "competentLevel")?.Value).Should().Be((jurisdiction, level));
    }

    private static Responsibility Entry(string? topic, string area, string body) => new(null, topic, area, body, new(2022, 5, 1), null, null);

    private static ScreenedItem Item(string receiver, string? topic, string? area) => new()
    {
        Id = new(Guid.Empty),
        RegNo = "XF500230-2025-000001",
        Version = 1,
        RegisteredAt = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero),
        ReceivingOrgCode = receiver,
        ReceivingOrgKind = Tree.Find(receiver)!.Kind,
        ReceivedOn = new(2025, 3, 3),
        Channel = Channel.Letter,
        Category = PetitionCategory.Appeal,
        Sealed = false,
        HeadCount = 1,
        Anonymous = false,
        CanBeNotified = true,
        Topic = topic,
        AreaCode = area,
        FirstTime = true,
        StatedFacts = [],
        Screenings = [],
        People = [],
    };
}
