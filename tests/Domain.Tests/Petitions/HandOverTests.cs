using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class HandOverTests
{
    [Fact]
    public void A_hand_over_records_every_item_and_what_was_promised_but_its_event_only_how_many()
    {
        HandedOverItem[] items =
        [
            new("XF500230-2025-000001", PetitionStatus.Accepted, new(2025, 5, 9), "张三：四月底前通水"), new("XF500230-2025-000002", PetitionStatus.Closed, null, null),
        ];

        var record = HandOver.Record(new(2025, 3, 10, 1, 0, 0, TimeSpan.Zero), Given.Bureau, "wang", "li", "调离", items, Given.On(Given.Accepted));

        (record.UnitCode, record.FromOfficer, record.ToOfficer, record.Reason, record.HandedOverOn, record.By)
            .Should().Be((Given.Bureau, "wang", "li", "调离", Given.Day(Given.Accepted), Given.Anybody.Name));
        record.Items.Should().Equal(items);
        record.Events.Should().Equal(new ItemsHandedOver(record.Id, Given.Bureau, "wang", "li", 2));
        record.Events[0].Describe().Should().Be("ZJJ：wang 移交 li，共 2 件").And.NotContain("张三");
        record.Subject.Kind.Should().Be("hand-over");
    }

    [Fact]
    public void The_receiving_officer_is_named_on_the_item_with_the_one_before()
    {
        var item = Stages.Item("Accepted");
        item.NameOfficer("wang", Given.On(Given.Accepted));

        item.NameOfficer("li", Given.On(Given.Accepted));

        item.Events[^1].Should().Be(new OfficerNamed(item.Id, "li", "wang"));
        item.Events[^1].Describe().Should().Be("经办人由 wang 变更为 li");
    }
}
