using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Legal;

public sealed class OfficialTextLoadingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 5, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_first_loading_has_changed_nothing_and_a_second_says_what_it_changed()
    {
        var first = Load(Given.OfficialFile().ToJsonString(), null);
        var later = Given.OfficialFile();
        later.Paragraph(34, 1)["text"] = "改过的文字";

        var second = Load(later.ToJsonString(), first);

        (first.Number, second.Number).Should().Be((1, 2));
        first.Events.OfType<OfficialTextLoaded>().Single().Changed.Should().BeEmpty();
        second.Events.OfType<OfficialTextLoaded>().Single().Changed.Should().Contain("XF2022-A34-P1-S1").And.OnlyContain(id => id.StartsWith("XF2022-A34-P1"));
        second.Read().TextOf("XF2022-A34-P1").Should().Be("改过的文字");
    }

    [Fact]
    public void The_very_file_in_use_is_not_loaded_again()
    {
        var file = Given.OfficialFile().ToJsonString();

        var again = () => Load(file, Load(file, null));

        again.Should().Throw<RefusedException>().Which.Refusal.Should().Be(LegalRefusals.TextLoadedAlready);
    }

    [Theory]
    [InlineData("2026-11-04", true)]
    [InlineData("2026-11-05", true)]
    [InlineData("2026-11-06", false)]
    public void A_text_published_tomorrow_is_none(string publishedOn, bool lawful)
    {
        var file = Given.OfficialFile();
        file["publishedOn"] = publishedOn;

        (OfficialTextLoading.MayLoad(file.ToJsonString(), file.Text(), null, ChinaTime.DateOf(Now)) is null).Should().Be(lawful);
    }

    private static OfficialTextLoading Load(string file, OfficialTextLoading? previous) =>
        OfficialTextLoading.Load(file, OfficialTextFile.Parse(file).Text!, previous, Actor.System, Now);
}
