using System.Reflection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>What the form of an upload holds, for the documentation.</summary>
internal sealed record FileForm(byte[] File, string? Note);

/// <summary>A form with one file, streamed to where it is kept, and only once somebody has said that it may be.</summary>
internal sealed record UploadedFile(HttpContext Context) : IBindableFromHttpContext<UploadedFile>, IEndpointParameterMetadataProvider
{
    public const string MediaType = "multipart/form-data";
    private const int MaxNoteBytes = 4 * 1024;
    private const int MaxBoundary = 100;
    private const long FormOverhead = 64 * 1024;

    public static ValueTask<UploadedFile?> BindAsync(HttpContext context, ParameterInfo parameter) => new(new UploadedFile(context));

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new AcceptsMetadata([MediaType], typeof(FileForm)));

    /// <exception cref="InvalidRequestException">Not such a form; names what is missing.</exception>
    public async Task<StagedUpload> StageAsync(IFileStore files, long maxBytes, CancellationToken cancellationToken)
    {
        if (Context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = maxBytes + FormOverhead;
        StagedUpload? staged = null;
        string? note = null;
        try
        {
            var reader = new MultipartReader(Boundary(), Context.Request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part)) throw NotAForm();
                if (HeaderUtilities.RemoveQuotes(part.Name) == "note") note = await NoteAsync(section, cancellationToken);
                else if (HeaderUtilities.RemoveQuotes(part.Name) == "file" && staged is null)
                    staged = new StagedUpload(files, await files.StageAsync(section.Body, maxBytes, cancellationToken) ?? throw TooLarge(), Name(part));
                else throw new InvalidRequestException("file", "表单只有一个文件 file 和一个说明 note。", "The form has one file and one note.");
            }
        }
        catch (Exception failure)
        {
            staged?.Dispose();
            if (failure is InvalidDataException || (failure is IOException && failure is not BadHttpRequestException)) throw NotAForm();
            throw;
        }

        return staged is null ? throw new InvalidRequestException("file", "没有文件。", "There is no file.") : staged with { Note = note };
    }

    private string Boundary()
    {
        var boundary = MediaTypeHeaderValue.TryParse(Context.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        return string.IsNullOrEmpty(boundary) || boundary.Length > MaxBoundary ? throw NotAForm() : boundary;
    }

    private static string? Name(ContentDispositionHeaderValue part) =>
        (part.FileNameStar.HasValue ? part.FileNameStar : HeaderUtilities.RemoveQuotes(part.FileName)).Value;

    private static async Task<string?> NoteAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        var kept = new MemoryStream();
        var buffer = new byte[1024];
        for (int read; (read = await section.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > MaxNoteBytes) throw new InvalidRequestException("note", "说明太长。", "The note is too long.");
        }

        var note = System.Text.Encoding.UTF8.GetString(kept.ToArray());
        return note.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')) ? throw new InvalidRequestException("note", "不能含控制字符。", "No control characters.")
            : string.IsNullOrWhiteSpace(note) ? null : note;
    }

    private static InvalidRequestException NotAForm() =>
        new("file", "应为 multipart/form-data 的表单，文件在 file 中。", "Send a multipart/form-data form with the file in its part named file.");

    private static BadHttpRequestException TooLarge() => new(ConventionErrors.BodyTooLarge.Code, StatusCodes.Status413PayloadTooLarge);
}

/// <summary>A file on the disk that has no record yet; gone at the end of the request, unless it was kept.</summary>
internal sealed record StagedUpload(IFileStore Files, FileDraft Draft, string? FileName) : IDisposable
{
    public string? Note { get; init; }

    public void Dispose() => Files.Discard(Draft);
}
