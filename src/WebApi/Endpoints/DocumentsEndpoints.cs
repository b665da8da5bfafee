using MediatR;
using PetitionGovernance.Application.Documents;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class DocumentsEndpoints
{
    private const string Templates = "/document-templates";

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        api.MapPost("/petitions/{id}/documents", IssuePetition).WithTags("Documents");
        api.MapGet("/petitions/{id}/documents", OfPetition).WithTags("Documents");
        api.MapPost("/mediations/{id:guid}/documents", IssueMediation).WithTags("Documents");
        api.MapPost("/supervision-orders/{id:guid}/documents", IssueSupervision).WithTags("Documents");
        api.MapPost("/recommendations/{id:guid}/documents", IssueRecommended).WithTags("Documents");
        api.MapPost("/admonitory-talks/{id:guid}/documents", IssueTalk).WithTags("Documents");
        api.MapPost("/accountability-referrals/{id:guid}/documents", IssueReferral).WithTags("Documents");
        api.MapPost("/inspection-bulletins/{id:guid}/documents", IssueBulletin).WithTags("Documents");
        api.MapGet("/mediations/{id:guid}/documents", OfMediation).WithTags("Documents");
        api.MapGet("/supervision-orders/{id:guid}/documents", OfSupervision).WithTags("Documents");
        api.MapGet("/recommendations/{id:guid}/documents", OfRecommendation).WithTags("Documents");
        api.MapGet("/admonitory-talks/{id:guid}/documents", OfTalk).WithTags("Documents");
        api.MapGet("/accountability-referrals/{id:guid}/documents", OfReferral).WithTags("Documents");
        api.MapGet("/inspection-bulletins/{id:guid}/documents", OfBulletin).WithTags("Documents");
        api.MapGet("/documents/{id:guid}/content", Content).WithTags("Documents");
        var templates = api.MapGroup(Templates).WithTags("Documents");
        templates.MapGet("", List);
        templates.MapGet("/{type}", Template);
        templates.MapPut("/{type}", Upload);
        templates.MapGet("/{type}/editions", Editions);
        templates.MapGet("/{type}/editions/{edition:int}", Edition);
    }

    /// <summary>就一件信访事项出具文书：内容取自记录，缺项时逐项说明而不出具；编号并连同摘要值保存，此后数据变化不改动它。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<Created<DocumentReceipt>> IssuePetition(string id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueDocument(id, body), mediator, cancellationToken);

    /// <summary>就一件调解、和解出具协议书（第三十三条）：双方、约定和履行期限取自记录。</summary>
    /// <param name="id">案件标识</param>
    private static Task<Created<DocumentReceipt>> IssueMediation(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueMediationDocument(id, body), mediator, cancellationToken);

    /// <summary>就一件督办出具督办函：原因、要求和反馈期限取自最近一次督办。</summary>
    /// <param name="id">督办标识</param>
    private static Task<Created<DocumentReceipt>> IssueSupervision(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueSupervisionDocument(id, body), mediator, cancellationToken);

    /// <summary>出具改进工作、完善政策、追究责任的建议书（第四十条）。</summary>
    /// <param name="id">建议标识</param>
    private static Task<Created<DocumentReceipt>> IssueRecommended(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueRecommendationDocument(id, body), mediator, cancellationToken);

    /// <summary>出具约谈通知书（第三十九条第三款）。</summary>
    /// <param name="id">约谈标识</param>
    private static Task<Created<DocumentReceipt>> IssueTalk(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueTalkDocument(id, body), mediator, cancellationToken);

    /// <summary>就一条已经批准的线索移送出具移送函：所涉的人、事实、依据和证据取自记录；只给接收的机关，不抄送。</summary>
    /// <param name="id">线索移送标识</param>
    private static Task<Created<DocumentReceipt>> IssueReferral(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueReferralDocument(id, body), mediator, cancellationToken);

    /// <summary>就一期评查通报出具文书：问题取自列入这一期的记录，整改的要求写在 demand 中。</summary>
    /// <param name="id">通报标识</param>
    private static Task<Created<DocumentReceipt>> IssueBulletin(Guid id, DocumentInput body, IMediator mediator, CancellationToken cancellationToken) =>
        Issue(new IssueBulletinDocument(id, body), mediator, cancellationToken);

    /// <summary>一件调解、和解的文书。</summary>
    /// <param name="id">案件标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfMediation(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.Mediation, id), cancellationToken);

    /// <summary>一件督办的文书。</summary>
    /// <param name="id">督办标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfSupervision(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.SupervisionOrder, id), cancellationToken);

    /// <summary>一项建议的文书。</summary>
    /// <param name="id">建议标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfRecommendation(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.Recommendation, id), cancellationToken);

    /// <summary>一次约谈的文书。</summary>
    /// <param name="id">约谈标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfTalk(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.AdmonitoryTalk, id), cancellationToken);

    /// <summary>一条线索移送的文书；只有需要知道这一条的人看得见。</summary>
    /// <param name="id">线索移送标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfReferral(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.AccountabilityReferral, id), cancellationToken);

    /// <summary>一期评查通报的文书。</summary>
    /// <param name="id">通报标识</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfBulletin(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListRecordDocuments(PaperRecord.InspectionBulletin, id), cancellationToken);

    /// <summary>一件信访事项的文书：程序中登记的（种类、文号、日期、方式）和系统出具的文件。</summary>
    /// <param name="id">UUID 或者登记编号</param>
    private static Task<IReadOnlyList<PetitionDocument>> OfPetition(string id, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListPetitionDocuments(id), cancellationToken);

    /// <summary>下载一份文书（.docx）；写有信访人姓名的须有查阅身份信息的权限，逐次写入审计。</summary>
    /// <param name="id">文书标识</param>
    private static async Task<DocxFile> Content(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new GetDocumentContent(id), cancellationToken);
        return new DocxFile(file.Content, file.Name, file.Sha256, null);
    }

    /// <summary>列出各种文书的模板：现用的版本、依据、可以使用的占位符。</summary>
    private static Task<IReadOnlyList<TemplateView>> List(IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListDocumentTemplates(), cancellationToken);

    /// <summary>下载现用的模板（.docx）：用 Word 修改后再上传。</summary>
    /// <param name="type">文书种类，如 acceptance_notice</param>
    private static async Task<DocxFile> Template(string type, IMediator mediator, CancellationToken cancellationToken) =>
        Of(await mediator.Send(new GetDocumentTemplate(type, null), cancellationToken));

    /// <summary>上传模板（.docx）：占位符不认得、缺少或者写错位置的，含宏、引用外部内容的，不予采用并指明；采用的成为新的版本。</summary>
    /// <param name="type">文书种类，如 acceptance_notice</param>
    private static async Task<Versioned<TemplateView>> Upload(string type, DocxBody file, IfMatch ifMatch, IMediator mediator, CancellationToken cancellationToken)
    {
        var view = await mediator.Send(new UploadDocumentTemplate(type, file.Bytes, ifMatch.Version), cancellationToken);
        return new Versioned<TemplateView>(view, view.Edition);
    }

    /// <summary>上传过的各个版本，新的在前。</summary>
    /// <param name="type">文书种类，如 acceptance_notice</param>
    private static Task<IReadOnlyList<TemplateEditionView>> Editions(string type, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(new ListTemplateEditions(type), cancellationToken);

    /// <summary>下载模板的一个版本（.docx）；0 为随产品提供的。</summary>
    /// <param name="type">文书种类，如 acceptance_notice</param>
    /// <param name="edition">版本</param>
    private static async Task<DocxFile> Edition(string type, int edition, IMediator mediator, CancellationToken cancellationToken) =>
        Of(await mediator.Send(new GetDocumentTemplate(type, edition), cancellationToken));

    private static async Task<Created<DocumentReceipt>> Issue(ICreate<DocumentReceipt> command, IMediator mediator, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(command, cancellationToken);
        return new Created<DocumentReceipt>(receipt.Content, receipt, version: 1);
    }

    private static DocxFile Of(TemplateFile template) =>
        new(template.Bytes, $"{DocumentKinds.Of(template.Type).Chinese} 模板第{template.Edition}版", template.Sha256, template.Edition);
}
