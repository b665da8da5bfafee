using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Infrastructure.Documents;

namespace PetitionGovernance.Application.Tests.Documents;

/// <summary>A filled paper of every kind; <c>samples/render-documents.sh</c> has them written and looks at them as pages.</summary>
public sealed class DocumentSampleTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("DOCUMENT_SAMPLES");

    private static readonly string LongText = string.Concat(Enumerable.Repeat("经现场核实电梯自二月起停运业主三次报修物业服务企业没有组织维修维修资金的收支没有公示", 60)) + "完。";

    public static TheoryData<DocumentType> Types => [.. Enum.GetValues<DocumentType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_filled_paper_has_no_mark_left_and_all_that_was_put_into_it(DocumentType type)
    {
        var kind = DocumentKinds.Of(type);
        var values = SampleValues.Of(kind);

        var file = new DocxForms().Fill(ShippedTemplates.Of(type), values);

        var text = string.Concat(DocxParts.Texts(DocxPackage.Of(file.Content)).SelectMany(p => p.Xml.Descendants(DocxParts.W + "t")).Select(t => t.Value));
        text.Should().NotContain("{{").And.NotContain("}}").And.Contain(values.Texts["文号"]).And.Contain("《信访工作条例》");
        Write($"{kind.Code}.docx", file.Content);
    }

    [Fact]
    public void A_paper_of_many_pages_is_filled_to_its_end()
    {
        var kind = DocumentKinds.Of(DocumentType.HandlingOpinion);
        var values = SampleValues.Of(kind);
        var opinions = values.Groups["意见"].Select(row => row with { Texts = new Dictionary<string, string>(row.Texts) { ["事实和理由"] = LongText } });

        var file = new DocxForms().Fill(ShippedTemplates.Of(kind.Type), values with { Groups = new Dictionary<string, IReadOnlyList<PaperValues>>(values.Groups) { ["意见"] = [.. opinions] } });

        DocxPackage.Of(file.Content).Xml(DocxParts.Main)!.Descendants(DocxParts.W + "t").Count(t => t.Value == LongText).Should().Be(2);
        Write("long.docx", file.Content);
    }

    private static void Write(string name, byte[] content)
    {
        if (Folder is not null) File.WriteAllBytes(Path.Combine(Folder, name), content);
    }
}
