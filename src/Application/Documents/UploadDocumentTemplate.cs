using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Documents;

/// <summary>上传一种文书的模板：查验后成为新的版本，此后出具的文书用它。</summary>
/// <param name="ExpectedEdition">Null: whatever edition is in use.</param>
[Requires(Permission.ManageDocumentTemplates)]
public sealed record UploadDocumentTemplate(string Type, byte[] File, int? ExpectedEdition) : ICommand<TemplateView>;

internal sealed class UploadDocumentTemplateValidator : AbstractValidator<UploadDocumentTemplate>
{
    public UploadDocumentTemplateValidator() => RuleFor(r => r.File).Must(file => file.Length > 0).Says("文件是空的。", "The file is empty.");
}

internal sealed class UploadDocumentTemplateHandler(IDocumentTemplates templates, IDocxForms forms, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<UploadDocumentTemplate, TemplateView>
{
    public async Task<TemplateView> Handle(UploadDocumentTemplate r, CancellationToken cancellationToken)
    {
        var kind = TemplateView.KindOf(r.Type);
        var current = await templates.CurrentAsync(kind.Type, cancellationToken);
        if (r.ExpectedEdition is { } expected && expected != current.Edition) throw new StaleException();
        var edition = TemplateEdition.Upload(kind, r.File, forms.Read(r.File), current, templates.DigestOf(r.File), actors.Required(), time.GetUtcNow());
        templates.Add(edition);
        return TemplateView.Of(new TemplateFile(edition.Type, edition.Number, r.File, edition.Sha256));
    }
}
