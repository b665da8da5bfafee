using System.Net;

namespace PetitionGovernance.Api.Tests.Identity;

internal static class Answers
{
    /// <summary>For answers without a body worth reading.</summary>
    public static async Task StatusAsync(this Task<HttpResponseMessage> sending, HttpStatusCode status)
    {
        using var response = await sending;
        response.StatusCode.Should().Be(status);
    }
}
