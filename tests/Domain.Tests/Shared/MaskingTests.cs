using CsCheck;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Shared;

public sealed class MaskingTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Shared/Cases/masks.csv", MemberType = typeof(CaseTable))]
    public void Personal_data_is_shown_masked(string description, string kind, string text, string masked) =>
        Mask(kind, text).Should().Be(masked, description);

    [Fact]
    public void What_is_missing_stays_missing() => Masking.Name(null).Should().BeEmpty();

    [Theory]
    [InlineData("name")]
    [InlineData("idNumber")]
    [InlineData("phone")]
    [InlineData("address")]
    public void Nothing_comes_back_whole(string kind) =>
        Gen.String[Gen.Char['一', '鿿'], 1, 30].Sample(text => Mask(kind, text) != text, seed: "0000KOIPe036", iter: 500);

    private static string Mask(string kind, string text) => kind switch
    {
        "name" => Masking.Name(text),
        "idNumber" => Masking.IdNumber(text),
        "phone" => Masking.Phone(text),
        _ => Masking.Address(text),
    };
}
