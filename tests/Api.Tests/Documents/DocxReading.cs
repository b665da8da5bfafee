using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Documents;

/// <summary>Word files as a test sees them.</summary>
internal static class DocxReading
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static async Task<byte[]> DownloadAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.MediaType.Should().Be(MediaType);
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Paragraph by paragraph.</summary>
    public static string TextOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return string.Join('\n', XDocument.Load(part).Descendants(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value))));
    }

    /// <summary>The file with its main part, or another, rewritten.</summary>
    public static byte[] With(byte[] docx, Func<string, string> change, string part = "word/document.xml")
    {
        using var file = new MemoryStream();
        file.Write(docx);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part);
            var text = "";
            if (entry is not null)
            {
                using var reader = new StreamReader(entry.Open());
                text = reader.ReadToEnd();
                reader.Dispose();
                entry.Delete();
            }

            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }

        return file.ToArray();
    }

    public static Task<HttpResponseMessage> UploadAsync(this HttpClient client, string type, byte[] file, string ifMatch = "*")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new(MediaType);
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/document-templates/{type}") { Content = content };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }
}
