using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents;

/// <summary>Word files: read when they are uploaded, filled when a paper is issued.</summary>
public interface IDocxForms
{
    /// <exception cref="Domain.Shared.RefusedException">Not a Word document, or one that may not be used as a template.</exception>
    TemplateReading Read(byte[] file);

    /// <summary>The paper, with the digests it is kept under.</summary>
    SealedFile Fill(TemplateFile template, PaperValues values);
}

/// <summary>The templates in use.</summary>
public interface IDocumentTemplates
{
    /// <summary>Of every kind of paper, in their order.</summary>
    Task<IReadOnlyList<TemplateFile>> CurrentAsync(CancellationToken cancellationToken);

    ValueTask<TemplateFile> CurrentAsync(DocumentType type, CancellationToken cancellationToken);

    /// <returns>Null when there is no such edition.</returns>
    ValueTask<TemplateFile?> FindAsync(DocumentType type, int edition, CancellationToken cancellationToken);

    /// <summary>SHA-256, hexadecimal.</summary>
    string DigestOf(byte[] file);

    void Add(TemplateEdition edition);
}

/// <summary>顺序号的发放：每一文种、机关、年份各自递增、不重复，允许空号。</summary>
public interface IDocumentSerials
{
    Task<int> NextAsync(DocumentType type, string bodyCode, int year, CancellationToken cancellationToken);
}

public interface IOfficialDocuments
{
    void Add(OfficialDocument document);
}
