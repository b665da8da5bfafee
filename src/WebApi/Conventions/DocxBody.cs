using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A Word file taken as it is; who reads it says what is wrong with it.</summary>
internal sealed record DocxBody(byte[] Bytes) : IBindableFromHttpContext<DocxBody>, IEndpointParameterMetadataProvider
{
    public static async ValueTask<DocxBody?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        await RequestBody.KeepAsync(context.Request) is { } kept
            ? new DocxBody(kept.ToArray())
            : throw new BadHttpRequestException(ConventionErrors.BodyTooLarge.Code, StatusCodes.Status413PayloadTooLarge);

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new AcceptsMetadata([DocxFile.MediaType], typeof(DocxBody)));
}
