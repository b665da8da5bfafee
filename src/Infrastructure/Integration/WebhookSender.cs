using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Infrastructure.Integration;

internal sealed class WebhookSender(WebhookHttp http, IntegrationSettings settings, TimeProvider time) : IWebhookSender
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public FieldError? WhyNot(Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttps && !(settings.AllowHttp && url.Scheme == Uri.UriSchemeHttp))
            return new FieldError("只能推送到 https 地址。", "Only https addresses can be a target.");
        if (url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            return new FieldError("地址中不能有用户名、口令或者 # 之后的部分。", "The address must hold neither user name nor fragment.");
        return IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address) && !settings.Addresses.Allows(address)
            ? new FieldError("不能推送到本机、内网或者保留的地址；需要的由管理员在 Webhooks:AllowedNetworks 中准许。", "Loopback, private and reserved addresses are no targets unless Webhooks:AllowedNetworks allows them.")
            : null;
    }

    public async Task<string?> SendAsync(Webhook webhook, CloudEvent message, CancellationToken cancellationToken)
    {
        var url = new Uri(webhook.Url);
        if (WhyNot(url) is not null) return "target-not-allowed";
        using var request = Request(webhook, url, message);
        try
        {
            // The answer's body is never read: nothing in it could be of use.
            using var response = await http.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? null : $"status-{(int)response.StatusCode}";
        }
        catch (HttpRequestException failure)
        {
            return failure.InnerException is TargetClosedException ? "target-not-allowed" : JsonNamingPolicy.KebabCaseLower.ConvertName(failure.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "timed-out";
        }
    }

    private HttpRequestMessage Request(Webhook webhook, Uri url, CloudEvent message)
    {
        var now = time.GetUtcNow();
        var body = JsonSerializer.Serialize(message, Json);
        var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/cloudevents+json", "utf-8");
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(webhook.SecretsAt(now), message.Id, now, body));
        return request;
    }
}
