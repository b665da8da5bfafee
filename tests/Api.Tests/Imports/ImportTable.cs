using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Infrastructure.Imports;

namespace PetitionGovernance.Api.Tests.Imports;

/// <summary>Rows of petitions.csv, and archives of them.</summary>
internal static class ImportTable
{
    public const string Route = "/api/v1/imports";

    public const string Header =
        "reg_no,received_on,channel,head_count,petitioner_name,petitioner_id_no,petitioner_address,anonymous,category,field,topic,area_code,subject,content,request,"
        + "respondent_org_code,first_time,same_matter_as,disposition,statutory_path,responsible_org_code,disposed_on,notified_on,accepted_on,extended_days,replied_on,outcome,"
        + "closed_on,satisfied";

    public const string ReviewsHeader = "review_no,reg_no,tier,applied_on,body_org_code,accepted,non_acceptance_reason,decided_on,decision";

    public static string Key() => $"XF500230-T-{Guid.NewGuid():N}"[..30];

    public static string Row(string key, string receivedOn = "2025-02-28", string heads = "1", string channel = "letter", string same = "", string course = ",,,,,,,,,,") =>
        $"{key},{receivedOn},{channel},{heads},冯德军,,湛普镇下村,false,appeal,民生领域,物业管理,500230116,反映物业管理问题,\"电梯反复停运，\"\"一直\"\"不修\",请求维修,ZJW,{(same.Length == 0 ? "true" : "false")},{same},{course}";

    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var kept = new MemoryStream();
        using (var archive = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return kept.ToArray();
    }

    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, byte[] archive, bool dryRun = false, string? key = null)
    {
        var content = new ByteArrayContent(archive);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Route}?dryRun={(dryRun ? "true" : "false")}") { Content = new MultipartFormDataContent { { content, "file", "2025.zip" } } };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    /// <summary>Waits until the job is over; bounded.</summary>
    public static async Task<JsonElement> OverAsync(this HttpClient client, string address)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var job = await client.GetJsonAsync(address);
            if (job.Text("status") is "completed" or "failed") return job;
            await Task.Delay(100);
        }

        throw new TimeoutException("The import was not over within a minute.");
    }

    public static async Task<string[]> RejectedAsync(this HttpClient client, JsonElement job) =>
        (await client.GetStringAsync(job.Text("rejections"))).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
}
