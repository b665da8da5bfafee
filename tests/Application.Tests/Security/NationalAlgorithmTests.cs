using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Application.Tests.Security;

public sealed class NationalAlgorithmTests
{
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void Sm3_gives_the_hashes_of_the_standard(string text, string expected) =>
        Convert.ToHexStringLower(Sm3.Hash(Encoding.ASCII.GetBytes(text))).Should().Be(expected);

    [Fact]
    public void Hmac_sm3_is_the_hmac_construction_over_sm3()
    {
        var key = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();
        var content = "信访事项"u8.ToArray();
        using var mac = new Sm3Mac(key);

        var inner = Sm3.Hash([.. Pad(key, 0x36), .. content]);
        var expected = Sm3.Hash([.. Pad(key, 0x5c), .. inner]);

        mac.Compute(content).Should().Equal(expected);
        mac.Compute(content).Should().Equal(expected, "an engine is as good the second time");
    }

    [Fact]
    public void Sm4_gcm_gives_the_ciphertext_and_tag_of_rfc_8998()
    {
        var key = Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210");
        var nonce = Convert.FromHexString("00001234567800000000ABCD");
        var associated = Convert.FromHexString("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2");
        var plain = Convert.FromHexString(
            "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDDEEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA");

        var sealedBytes = Sm4Gcm.Encrypt(key, nonce, plain, associated);

        Convert.ToHexString(sealedBytes).Should().Be(
            "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D" +
            "83DE3541E4C2B58177E065A9BF7B62EC");
        Sm4Gcm.Decrypt(key, nonce, sealedBytes, associated).Should().Equal(plain);
    }

    [Fact]
    public void Sm4_gcm_does_not_open_what_was_altered()
    {
        var key = new byte[16];
        var nonce = new byte[12];
        var sealedBytes = Sm4Gcm.Encrypt(key, nonce, "身份证"u8, []);
        sealedBytes[3] ^= 1;

        var open = () => Sm4Gcm.Decrypt(key, nonce, sealedBytes, []);

        open.Should().Throw<CryptographicException>();
    }

    private static byte[] Pad(byte[] key, byte pad) => [.. Enumerable.Range(0, 64).Select(i => (byte)((i < key.Length ? key[i] : 0) ^ pad))];
}
