using System.Text;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Attachments;

public sealed class AttachmentTests
{
    private static readonly DateTimeOffset At = new(2025, 3, 11, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly HashSet<string> All = [.. FileKind.All.Select(k => k.Code)];

    public static TheoryData<string, string, string> Beginnings => new()
    {
        { "证据.pdf", "255044462D312E37", "" },
        { "证据.PDF", "255044462D312E37", "" },
        { "证据.pdf", "255044462B312E37", "attachment.content-differs" },
        { "证据.pdf", "2550", "attachment.content-differs" },
        { "照片.jpg", "FFD8FFE0", "" },
        { "照片.jpeg", "FFD8FFE0", "" },
        { "照片.png", "FFD8FFE0", "attachment.content-differs" },
        { "照片.png", "89504E470D0A1A0A", "" },
        { "照片.heic", "00000018667479706865696300", "" },
        { "录像.mp4", "00000018667479706865696300", "attachment.content-differs" },
        { "录像.mp4", "00000018667479706D70343200", "" },
        { "录音.mp3", "494433030000", "" },
        { "录音.mp3", "FFFB9064", "" },
        { "录音.mp3", "FFD8FFE0", "attachment.content-differs" },
        { "录音.wav", "52494646000000005741564566", "" },
        { "录音.amr", "2321414D520A", "" },
        { "说明.txt", "E8AFB4E6988E0A", "" },
        { "说明.txt", "E8AFB4E698", "attachment.content-differs" },
        { "说明.txt", "4D5A9000", "attachment.content-differs" },
        { "程序.exe", "4D5A9000", "attachment.kind-not-allowed" },
        { "网页.html", "3C68746D6C3E", "attachment.kind-not-allowed" },
        { "没有扩展名", "255044462D", "attachment.kind-not-allowed" },
        { "文书.docx", "504B0304", "attachment.content-differs" },
    };

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void A_file_is_what_its_content_says(string name, string head, string refusal)
    {
        Action add = () => Added(name, Convert.FromHexString(head));

        add.Should().BeAnsweredBy(refusal, $"{name} {head}");
    }

    [Theory]
    [InlineData("甲.docx", "[Content_Types].xml;word/document.xml", "")]
    [InlineData("甲.docx", "[Content_Types].xml;word/document.xml;word/vbaProject.bin", "attachment.content-differs")]
    [InlineData("甲.docx", "[Content_Types].xml;xl/workbook.xml", "attachment.content-differs")]
    [InlineData("甲.xlsx", "[Content_Types].xml;xl/workbook.xml", "")]
    [InlineData("甲.ofd", "OFD.xml;Doc_0/Document.xml", "")]
    public void An_archive_is_what_is_in_it(string name, string entries, string refusal)
    {
        Action add = () => Added(name, Convert.FromHexString("504B0304"), entries.Split(';'));

        add.Should().BeAnsweredBy(refusal, entries);
    }

    [Fact]
    public void A_text_cut_off_by_the_sample_within_a_character_is_a_text()
    {
        var text = Encoding.UTF8.GetBytes("a" + new string('信', FileKind.SampleLength))[..FileKind.SampleLength];

        Added("长.txt", text).Kind.Should().Be("txt");
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\照片\\一.jpg", "一.jpg")]
    [InlineData("甲\r\nSet-Cookie: x.pdf", "甲Set-Cookie x.pdf")]
    [InlineData("无害\u202Efdp.exe", "无害fdp.exe")]
    [InlineData("..", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_name_a_client_gives_is_never_a_path(string? given, string? name) => FileName.Clean(given).Should().Be(name);

    [Theory]
    [InlineData(FileName.MaxLength, true)]
    [InlineData(FileName.MaxLength + 1, false)]
    public void A_name_has_a_longest(int length, bool kept) => (FileName.Clean(new string('甲', length - 4) + ".pdf") is not null).Should().Be(kept);

    [Fact]
    public void What_was_added_by_mistake_is_removed_once_and_the_record_stays()
    {
        var attachment = Added("证据.pdf", "%PDF-1.7"u8.ToArray());

        attachment.Remove("附错了", Accepted().State, On("2025-03-12"));

        (attachment.RemovedOn, attachment.RemovedBy, attachment.RemovalReason, attachment.Sha256).Should().Be((Day("2025-03-12"), Anybody.Name, "附错了", "00"));
        var again = () => attachment.Remove("再来", Accepted().State, On("2025-03-12"));
        again.Should().BeAnsweredBy("attachment.removed-already", "removed");
    }

    [Fact]
    public void What_the_written_reply_rests_on_stays()
    {
        var remove = () => Added("证据.pdf", "%PDF-1.7"u8.ToArray()).Remove("附错了", Stages.Item("Replied").State, On("2025-05-01"));

        remove.Should().BeAnsweredBy("attachment.relied-on", "replied");
    }

    [Fact]
    public void Only_the_unit_that_added_it_and_the_office_remove_an_attachment()
    {
        var attachment = Added("证据.pdf", "%PDF-1.7"u8.ToArray());
        var remove = () => attachment.Remove("附错了", Accepted().State, On("2025-03-12", Person($"Handler@{OtherBureau}")));

        remove.Should().BeAnsweredBy("attachment.not-yours", "another bureau");
        attachment.Remove("附错了", Accepted().State, On("2025-03-12", Person($"Registrar@{Office}")));
    }

    [Theory]
    [InlineData("Accepted", "")]
    [InlineData("Replied", "")]
    [InlineData("Withdrawn", "attachment.item-ended")]
    [InlineData("Concluded", "attachment.item-ended")]
    public void Nothing_is_added_to_an_item_that_has_ended(string stage, string refusal) =>
        (Attachment.MayNotAdd(Stages.Item(stage).State)?.Code ?? "").Should().Be(refusal);

    [Fact]
    public void An_empty_file_is_no_evidence()
    {
        Action add = () => Added("空.txt", []);

        add.Should().BeAnsweredBy("attachment.empty", "no content");
    }

    private static Attachment Added(string name, byte[] head, params string[] entries)
    {
        var item = Accepted();
        return Attachment.Add(
            new NewAttachment(Guid.CreateVersion7(At), item.Id, item.RegNo, item.State, name, head.Length, "00", new FileSample(head, entries), null), All, At, On("2025-03-11"));
    }

    private static PetitionItem Accepted() => Registered().Screened().Routed().Accepted();
}
