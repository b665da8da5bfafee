using PetitionGovernance.Infrastructure.Integration;

namespace PetitionGovernance.Application.Tests.Integration;

public sealed class WebhookSignatureTests
{
    private const string Id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private const string Body = "{\"test\": 2432232314}";

    private static readonly DateTimeOffset SentAt = DateTimeOffset.FromUnixTimeSeconds(1614265330);

    /// <summary>The example of the standard's own libraries.</summary>
    [Fact]
    public void The_vector_of_the_standard_is_signed_as_it_says() =>
        WebhookSignature.Of(["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], Id, SentAt, Body).Should().Be("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    [Fact]
    public void Two_secrets_in_force_give_two_signatures()
    {
        var (first, second) = (new WebhookSecrets().New(), new WebhookSecrets().New());

        var both = WebhookSignature.Of([second, first], Id, SentAt, Body).Split(' ');

        both.Should().Equal(WebhookSignature.Of([second], Id, SentAt, Body), WebhookSignature.Of([first], Id, SentAt, Body));
        both.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("msg_1", 1614265330, "{}")]
    [InlineData("msg_2", 1614265330, "{}")]
    [InlineData("msg_1", 1614265331, "{}")]
    [InlineData("msg_1", 1614265330, "{ }")]
    public void Id_time_and_body_are_all_signed(string id, long at, string body)
    {
        const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

        var same = (id, at, body) == ("msg_1", 1614265330, "{}");

        (WebhookSignature.Of([Secret], id, DateTimeOffset.FromUnixTimeSeconds(at), body) == WebhookSignature.Of([Secret], "msg_1", SentAt, "{}")).Should().Be(same);
    }
}
