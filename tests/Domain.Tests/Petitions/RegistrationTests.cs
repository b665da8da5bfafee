using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class RegistrationTests
{
    private const string Id = "11010519491231002X";
    private const string WrongId = "110105194912310021";

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/registrations.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A17-P2")]
    [Trait("Covers", "XF2022-A19-P1-S2")]
    [Trait("Covers", "XF2022-A22-P1-H")]
    [Trait("Covers", "XF2022-A48-P1")]
    [Trait("Covers", "XF2022-A20-P3")]
    public void What_is_received_is_registered_unless_it_contradicts_itself(string description, string article, string change, string refusal, string field)
    {
        var register = () => { PetitionItem.Register(Changed(change), Given.On(Given.Received)); };

        if (refusal.Length == 0) register.Should().NotThrow($"{description}（{article}）");
        else register.Should().BeRefusedAs(refusal, $"{description}（{article}）").Field.Should().Be(field, description);
    }

    [Fact]
    public void The_text_is_kept_as_given_with_rare_characters()
    {
        var item = Given.Registered(Given.Registration() with { Subject = "𠮷野家\u3000旁", Content = "<b>𬱖</b>\n'; --", Claims = ["㐂"] });

        (item.Title, item.Content, item.Claims[0].Text).Should().Be(("𠮷野家\u3000旁", "<b>𬱖</b>\n'; --", "㐂"));
    }

    [Fact]
    public void Petitioners_and_claims_are_numbered_from_one_and_nothing_is_answered_yet()
    {
        var item = Given.Registered(Given.Registration() with { Petitioners = [Given.Citizen("张三"), Given.Citizen("李四", representative: true)] });

        item.Petitioners.Select(p => (p.Ordinal, p.Name, p.IsRepresentative)).Should().Equal((1, "张三", false), (2, "李四", true));
        item.Claims.Should().Equal(new Claim(1, "恢复供水"), new Claim(2, "减免水费"));
        (item.Status, item.SubstantiveStatus).Should().Be((PetitionStatus.Registered, SubstantiveStatus.Unresolved));
    }

    [Fact]
    public void An_identity_number_is_stored_in_capitals() =>
        Given.Registered(Given.Registration() with { Petitioners = [Given.Citizen(idNo: "11010519491231002x")] }).Petitioners[0].IdNo.Should().Be(Id);

    [Theory]
    [InlineData(Given.Office, PeriodCode.Dispose)]
    [InlineData(Given.Bureau, PeriodCode.Notify)]
    [Trait("Covers", "XF2022-A23-P1-H")]
    public void A_petition_office_has_fifteen_days_to_dispose_and_another_body_to_notify(string receiver, PeriodCode code)
    {
        var item = Given.Registered(Given.Registration(receiver: receiver));

        item.State.Deadlines.Should().ContainSingle().Which.Should().Match<DeadlineState>(d => d.Code == code && d.LegalDue == new DateOnly(2025, 3, 18));
        item.NextDueOn.Should().Be(new DateOnly(2025, 3, 18));
    }

    [Fact]
    public void The_period_runs_from_receipt_however_late_it_is_entered()
    {
        var item = PetitionItem.Register(Given.Registration("2025-03-03"), Given.On("2025-04-01"));

        item.LightOf(PeriodCode.Dispose, "2025-04-01").Should().Be(Light.Overdue);
    }

    private static Registration Changed(string change)
    {
        var r = Given.Registration();
        var today = Given.Day(Given.Received);
        return change switch
        {
            "receivedToday" => r,
            "receivedTomorrow" => r with { ReceivedOn = today.AddDays(1) },
            "receivedEarlier" => r with { ReceivedOn = today.AddDays(-4) },
            "representatives5" => r with { Petitioners = People(5, representative: true) },
            "representatives6" => r with { Petitioners = People(6, representative: true) },
            "petitioners30" => r with { Petitioners = People(30, representative: false) },
            "anonymous" => r with { Anonymous = true, Petitioners = [] },
            "anonymousNamed" => r with { Anonymous = true },
            "unnamed" => r with { Petitioners = [Given.Citizen(name: null, address: null)] },
            "firstTimeLinked" => r with { SameMatterAs = "XF500230-2024-000009" },
            "repeatLinked" => r with { FirstTime = false, SameMatterAs = "XF500230-2024-000009" },
            "repeatUnlinked" => r with { FirstTime = false },
            "idRight" => r with { Petitioners = [Given.Citizen(idNo: Id)] },
            "idLowerCase" => r with { Petitioners = [Given.Citizen(idNo: Id.ToLowerInvariant())] },
            "idWrong" => r with { Petitioners = [Given.Citizen(idNo: WrongId)] },
            "secondIdWrong" => r with { Petitioners = [Given.Citizen(), Given.Citizen(idNo: WrongId)] },
            "representativeIdWrong" => r with { Petitioners = [Given.Citizen(), Given.Citizen(representative: true), Given.Citizen(idNo: WrongId, representative: true)] },
            "creditRight" => r with { Petitioners = [Given.Citizen(idNo: "91500230MA00000390") with { Kind = PetitionerKind.LegalPerson }] },
            "creditWrong" => r with { Petitioners = [Given.Citizen(idNo: "91500230MA00000391") with { Kind = PetitionerKind.OtherOrganization }] },
            "passport" => r with { Petitioners = [Given.Citizen(idNo: "E12345678") with { Kind = PetitionerKind.Foreigner }] },
            "oralRecorded" => r with { Channel = Channel.Telephone, Intake = IntakeDetails.Plain with { Oral = true, RecordedBy = "registrar" } },
            "oralUnrecorded" => r with { Channel = Channel.Telephone, Intake = IntakeDetails.Plain with { Oral = true } },
            "oralBlank" => r with { Channel = Channel.Telephone, Intake = IntakeDetails.Plain with { Oral = true, RecordedBy = " " } },
            "committee" => r with { Petitioners = [Given.Citizen("某小区业主委员会") with { Kind = PetitionerKind.OtherOrganization }] },
            "organizationUnnamed" => r with { Petitioners = [Given.Citizen(name: null) with { Kind = PetitionerKind.LegalPerson }] },
            _ => throw new ArgumentException(change, nameof(change)),
        };
    }

    private static PetitionerDetails[] People(int count, bool representative) =>
        [.. Enumerable.Range(1, count).Select(i => Given.Citizen($"代表{i}", representative: representative))];
}
