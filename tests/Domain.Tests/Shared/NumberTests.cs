using CsCheck;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Shared;

public sealed class NumberTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Shared/Cases/id-numbers.csv", MemberType = typeof(CaseTable))]
    public void A_citizen_identity_number_is_checked_by_form_date_and_check_digit(string description, string number, string code)
    {
        (CitizenIdNumber.Check(number, "petitionerIdNo")?.Code ?? "").Should().Be(code, description);
        CitizenIdNumber.IsValid(number).Should().Be(code == "", description);
    }

    [Fact]
    public void A_lower_case_x_becomes_a_capital_one_and_the_birth_date_is_read()
    {
        CitizenIdNumber.TryParse("11010519491231002x", out var number).Should().BeTrue();

        number!.Value.Should().Be("11010519491231002X");
        number.BirthDate.Should().Be(new DateOnly(1949, 12, 31));
        number.Should().Be(CitizenIdNumber.Parse("11010519491231002X", "petitionerIdNo"));
    }

    [Fact]
    public void A_number_never_prints_itself()
    {
        var number = CitizenIdNumber.Parse("11010519491231002X", "petitionerIdNo");
        var code = UnifiedSocialCreditCode.Parse("91500230MA00000390", "creditCode");

        $"{number}".Should().Be("110105****");
        $"{code}".Should().Be("915002****");
    }

    [Fact]
    public void A_refusal_names_the_field_and_not_the_number()
    {
        var refusal = CitizenIdNumber.Check("11010519491231002Y", "petitionerIdNo")!;

        refusal.Field.Should().Be("petitionerIdNo");
        (refusal.Chinese + refusal.English).Should().NotContain("110105");
    }

    [Fact]
    public void A_wrong_number_cannot_be_made()
    {
        var idNumber = () => CitizenIdNumber.Parse("110105194912310021", "petitionerIdNo");
        var creditCode = () => UnifiedSocialCreditCode.Parse("91500230MA00000391", "creditCode");

        idNumber.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("number.id-number-check-digit");
        creditCode.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("number.credit-code-check-digit");
    }

    [Fact]
    public void What_is_missing_is_no_number()
    {
        CitizenIdNumber.IsValid(null).Should().BeFalse();
        UnifiedSocialCreditCode.IsValid(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Shared/Cases/credit-codes.csv", MemberType = typeof(CaseTable))]
    public void A_unified_social_credit_code_is_checked_by_form_and_check_digit(string description, string code, string refused)
    {
        (UnifiedSocialCreditCode.Check(code, "creditCode")?.Code ?? "").Should().Be(refused, description);
        UnifiedSocialCreditCode.IsValid(code).Should().Be(refused == "", description);
    }

    [Fact]
    public void No_single_wrong_digit_passes() =>
        Gen.Select(Gen.Int[0, 17], Gen.Int[1, 9]).Sample((place, shift) =>
        {
            var digits = "500299200002290011".ToCharArray();
            digits[place] = (char)('0' + (digits[place] - '0' + shift) % 10);
            return !CitizenIdNumber.IsValid(new(digits));
        }, seed: "0000KOIPe036", iter: 500);

    [Fact]
    public void No_text_whatever_breaks_the_checks() =>
        Gen.String.Sample(text =>
        {
            CitizenIdNumber.IsValid(text);
            UnifiedSocialCreditCode.IsValid(text);
        }, seed: "0000KOIPe036", iter: 2000);
}
