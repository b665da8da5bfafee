using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Documents;

public sealed class OfficialDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);

    private static readonly PaperInForce InForce = new(Guid.Parse("019cd578-f500-782f-b555-e2125ad0d312"), 1, "甲登〔2026〕1号");

    private static readonly Actor Clerk = new("u-1", "registrar", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role>(), new HashSet<Permission>());

    [Fact]
    public void A_paper_keeps_what_it_was_made_of()
    {
        var issued = Issue();

        (issued.Number, issued.Year, issued.Serial, issued.Issue, issued.Replaces).Should().Be(("甲登〔2026〕7号", 2026, 7, 1, null));
        (issued.Sm3, issued.Sha256, issued.Length, issued.IssuedBy).Should().Be(("sm3", "sha256", 3, "registrar"));
        issued.Basis.Should().Equal("XF2022-A22-P1-H");
        issued.Events.Should().ContainSingle().Which.Describe().Should().Be("出具信访事项登记回执，甲登〔2026〕7号（2026-03-10）");
    }

    [Fact]
    public void A_second_one_replaces_the_first_or_is_refused()
    {
        OfficialDocument.MayIssue(null, null).Should().BeNull();
        OfficialDocument.MayIssue(null, InForce)!.Code.Should().Be("document.already-issued");
        OfficialDocument.MayIssue(new Replacement(Guid.Empty, "错"), InForce).Should().Be(DocumentRefusals.NothingToReplace);
        OfficialDocument.MayIssue(new Replacement(InForce.Id, "错"), null).Should().Be(DocumentRefusals.NothingToReplace);

        var second = Issue(new Replacement(InForce.Id, "诉求写错"), InForce);

        (second.Issue, second.Replaces, second.ReplacementReason).Should().Be((2, InForce.Id, "诉求写错"));
    }

    [Theory]
    [InlineData("2026-03-08", "petition.date-before-earlier-step", "所写的事发生的前一日")]
    [InlineData("2026-03-09", null, "所写的事发生的当日")]
    [InlineData("2026-03-10", null, "今天")]
    [InlineData("2026-03-11", "petition.date-in-future", "明天")]
    public void It_is_dated_neither_before_what_it_tells_of_nor_in_the_future(string issuedOn, string? code, string why)
    {
        var issuing = () => Issue(issuedOn: DateOnly.Parse(issuedOn, System.Globalization.CultureInfo.InvariantCulture));

        if (code is null) issuing.Should().NotThrow(why);
        else issuing.Should().Throw<Domain.Shared.RefusedException>(why).Which.Refusal.Code.Should().Be(code);
    }

    private static OfficialDocument Issue(Replacement? replacement = null, PaperInForce? inForce = null, DateOnly? issuedOn = null) => OfficialDocument.Of(
        new IssuedPaperFacts
        {
            Kind = DocumentKinds.Of(DocumentType.RegistrationReceipt),
            Item = new PetitionItemId(Guid.Empty),
            About = "petition:1",
            Number = DocumentNumber.Of("甲", "登", 2026, 7),
            BodyCode = "XFB",
            RecipientCode = null,
            Referral = null,
            CopyTo = [],
            IssuedOn = issuedOn ?? new DateOnly(2026, 3, 10),
            NotBefore = new DateOnly(2026, 3, 9),
            Basis = [Cite.XF2022("A22-P1-H")],
            NamesPetitioners = true,
            Replacement = replacement,
        },
        new SealedFile(new TemplateFile(DocumentType.RegistrationReceipt, 0, [], "template"), [1, 2, 3], "sm3", "sha256"), inForce, Clerk, Now);
}
