using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Infrastructure.Documents;

namespace PetitionGovernance.Application.Tests.Documents;

public sealed class ShippedTemplateTests
{
    public static TheoryData<DocumentType> Types => [.. Enum.GetValues<DocumentType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_template_of_the_product_passes_the_check_of_an_upload(DocumentType type)
    {
        var template = ShippedTemplates.Of(type);

        new DocxForms().Read(template.Bytes).Unlawful(DocumentKinds.Of(type)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_template_of_the_product_is_valid_for_Word(DocumentType type)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(ShippedTemplates.Of(type).Bytes), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
    }

    [Fact]
    public void The_same_text_makes_the_same_file() =>
        ShippedTemplates.Build("@notice 甲\n正文").Should().Equal(ShippedTemplates.Build("@notice 甲\n正文"));

    [Fact]
    public void Every_paper_has_a_kind_and_a_name_of_its_own()
    {
        DocumentKinds.All.Select(k => k.Type).Should().BeEquivalentTo(Enum.GetValues<DocumentType>());
        DocumentKinds.All.Select(k => k.Mark).Should().OnlyHaveUniqueItems("numbers of two kinds must not be the same");
        DocumentKinds.All.Should().AllSatisfy(kind => kind.Placeholders.Select(p => p.Name).Should().OnlyHaveUniqueItems());
    }
}
