using MediatR;
using PetitionGovernance.Application.Attachments;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class AttachmentsEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        api.MapPost("/petitions/{id}/attachments", Attach).WithTags("Attachments");
        api.MapGet("/petitions/{id}/attachments", OfPetition).WithTags("Attachments");
        api.MapGet("/attachments/{id:guid}/content", Content).WithTags("Attachments");
        api.MapPost("/attachments/{id:guid}/removal", Removal).WithTags("Attachments");
    }

    /// <summary>附上一个证据文件（表单 file，说明 note）：种类按内容核对，大小有限制；摘要入档，文件存在网站目录以外。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static async Task<Created<AttachmentView>> Attach(string id, UploadedFile form, IFileStore files, IMediator mediator, CancellationToken cancellationToken)
    {
        var limits = await mediator.Send(new PrepareAttachment(id), cancellationToken);
        using var upload = await form.StageAsync(files, limits.MaxBytes, cancellationToken);
        var view = await mediator.Send(AttachFile.Of(id, upload.FileName, upload.Note, upload.Draft), cancellationToken);
        return new Created<AttachmentView>(view.Content!, view, view.Version);
    }

    /// <summary>一件信访事项的附件；移除的留有记录。没有查阅身份信息权限的，不显示文件名。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<AttachmentView>> OfPetition(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListPetitionAttachments(id), cancellationToken);

    /// <summary>下载一个附件：须有查阅身份信息的权限，核对摘要以后给出，逐次写入审计。</summary>
    /// <param name="id">附件标识</param>
    private static async Task<StoredFile> Content(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new GetAttachmentContent(id), cancellationToken);
        return new StoredFile(file.Content, file.Name, file.MediaType, file.Length, file.Sha256);
    }

    /// <summary>移除误附的文件：文件删去，何人、何时、为何移除留有记录；书面答复以后不得移除。</summary>
    /// <param name="id">附件标识</param>
    private static async Task<Versioned<AttachmentView>> Removal(Guid id, RemoveAttachment body, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(body.On(id, ifMatch.Version), cancellationToken);
        return new Versioned<AttachmentView>(view, view.Version);
    }
}
