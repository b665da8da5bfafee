using MediatR;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Imports;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ImportsEndpoints
{
    private const string Route = "/imports";

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup(Route).WithTags("Imports");
        imports.MapPost("", Request);
        imports.MapGet("", List);
        imports.MapGet("/{id:guid}", Read);
        imports.MapGet("/{id:guid}/rejections", Rejections);
    }

    /// <summary>导入历史数据：上传文件夹的 ZIP（表单 file），在后台逐个文件记入；dryRun=true 只检查。</summary>
    /// <remarks>格式见 docs/modules/imports.md。重复导入什么也不改变；服务中断以后，启动时从记下的地方继续。压缩包过大、解开过大、路径在文件夹以外的，不收。</remarks>
    private static async Task<Accepted<ImportView>> Request(
        Query<PrepareImport> query, UploadedFile form, [FromKeyedServices(ImportArchives.Store)] IFileStore files, IMediator mediator, CancellationToken cancellationToken)
    {
        var limits = await mediator.Send(query.Value, cancellationToken);
        using var upload = await form.StageAsync(files, limits.MaxBytes, cancellationToken);
        if (upload.Note is not null) throw new InvalidRequestException("note", "导入没有说明。", "An import takes no note.");
        var view = await mediator.Send(RequestImport.Of(upload.FileName, query.Value.DryRun, upload.Draft), cancellationToken);
        return new Accepted<ImportView>($"/api/v1{Route}/{view.Id}", view, view.Version);
    }

    /// <summary>列出历次导入，新的在前。</summary>
    private static async Task<Paged<ImportView>> List(Query<ListImports> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value, cancellationToken));

    /// <summary>一次导入的进度：各文件读了多少行、记入多少、已有多少、退回多少。</summary>
    /// <param name="id">导入的标识</param>
    private static async Task<Versioned<ImportView>> Read(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new GetImport(id), cancellationToken);
        // How far it is changes without a version.
        return new Versioned<ImportView>(view, view.Version, asOfToday: true);
    }

    /// <summary>一次导入退回的行（CSV）：文件、行、列、值、理由；个人信息的列不留值。</summary>
    /// <param name="id">导入的标识</param>
    private static async Task<CsvFile> Rejections(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var rejections = await mediator.Send(new GetImportRejections(id), cancellationToken);
        return new CsvFile(rejections.Lines, $"import-{id}-rejected");
    }
}
