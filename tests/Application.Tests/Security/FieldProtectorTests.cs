using System.Security.Cryptography;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Application.Tests.Security;

public sealed class FieldProtectorTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("petition-keys-");

    public void Dispose() => directory.Delete(recursive: true);

    [Theory]
    [InlineData("张三")]
    [InlineData("")]
    [InlineData("𠮷野𡈽\u0001 '; --")]
    public void A_protected_value_comes_back_exactly(string text)
    {
        using var protector = new FieldProtector(KeyRing.Create(directory.FullName));

        var stored = protector.Protect("petitioners.name", text);

        protector.Reveal("petitioners.name", stored).Should().Be(text);
    }

    [Fact]
    public void The_stored_form_is_key_id_nonce_ciphertext_and_tag()
    {
        using var protector = new FieldProtector(KeyRing.Create(directory.FullName));

        protector.Protect("petitioners.id_number", "500230199001011234").Should().HaveCount(2 + 12 + 18 + 16);
    }

    [Fact]
    public void The_same_value_is_stored_differently_each_time()
    {
        using var protector = new FieldProtector(KeyRing.Create(directory.FullName));

        protector.Protect("petitioners.name", "张三").Should().NotEqual(protector.Protect("petitioners.name", "张三"));
    }

    [Fact]
    public void A_value_moved_to_another_column_does_not_open()
    {
        using var protector = new FieldProtector(KeyRing.Create(directory.FullName));
        var stored = protector.Protect("petitioners.name", "张三");

        var open = () => protector.Reveal("petitioners.address", stored);

        open.Should().Throw<CryptographicException>();
    }

    [Fact]
    public void A_value_of_another_installation_does_not_open()
    {
        using var one = new FieldProtector(KeyRing.Create(Sub("one")));
        using var other = new FieldProtector(KeyRing.Create(Sub("other")));

        var open = () => other.Reveal("petitioners.name", one.Protect("petitioners.name", "张三"));

        open.Should().Throw<CryptographicException>();
    }

    [Fact]
    public void A_replaced_field_key_still_opens_what_it_encrypted()
    {
        using var before = new FieldProtector(KeyRing.Create(directory.FullName));
        var stored = before.Protect("petitioners.name", "张三");
        var file = Path.Combine(directory.FullName, KeyRing.FieldFile);
        File.WriteAllText(file, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)) + "\n" + File.ReadAllText(file));

        using var after = new FieldProtector(KeyRing.Load(directory.FullName, createIfMissing: false));

        after.Reveal("petitioners.name", stored).Should().Be("张三");
        after.Protect("petitioners.name", "张三")[..2].Should().NotEqual(stored[..2], "new values carry the new key's id");
    }

    [Fact]
    public void A_blind_index_is_equal_for_equal_values_of_one_kind_only()
    {
        using var protector = new FieldProtector(KeyRing.Create(directory.FullName));

        var index = protector.BlindIndex("id-number", "500230199001011234");

        index.Should().HaveLength(64).And.Be(protector.BlindIndex("id-number", "500230199001011234"));
        index.Should().NotBe(protector.BlindIndex("id-number", "500230199001011242"));
        index.Should().NotBe(protector.BlindIndex("phone", "500230199001011234"));
    }

    private string Sub(string name) => Path.Combine(directory.FullName, name);
}
