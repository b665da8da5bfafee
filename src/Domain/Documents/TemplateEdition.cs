using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Documents;

/// <summary>模板的一个版本：何人何时上传；只增加，不改写。随产品提供的是第 0 版。</summary>
public sealed class TemplateEdition : AggregateRoot
{
    private TemplateEdition(DocumentType type, int number, byte[] file, string sha256, DateTimeOffset uploadedAt, string uploadedBy)
    {
        (Type, Number, File, Sha256, UploadedAt, UploadedBy) = (type, number, file, sha256, uploadedAt, uploadedBy);
    }

    public override Subject Subject => new("document-template", $"{Type}-{Number}");

    public DocumentType Type { get; }

    /// <summary>From 1 for each kind of paper.</summary>
    public int Number { get; }

    /// <summary>The file exactly as it was given.</summary>
    public byte[] File { get; }

    public string Sha256 { get; }

    public DateTimeOffset UploadedAt { get; }

    /// <summary>Login name.</summary>
    public string UploadedBy { get; }

    /// <param name="current">The template in use.</param>
    public static TemplateEdition Upload(DocumentKind kind, byte[] file, TemplateReading reading, TemplateFile current, string sha256, Actor actor, DateTimeOffset now)
    {
        Lawful.Ensure(reading.Unlawful(kind));
        Lawful.Ensure(current.Sha256 == sha256 ? DocumentRefusals.TemplateUnchanged : null);
        var edition = new TemplateEdition(kind.Type, current.Edition + 1, file, sha256, now, actor.Name);
        edition.Raise(new TemplateUploaded(kind.Type, edition.Number, sha256));
        return edition;
    }
}

/// <summary>现用的模板。</summary>
/// <param name="Edition">0 is the one that comes with the product.</param>
public sealed record TemplateFile(DocumentType Type, int Edition, byte[] Bytes, string Sha256);

/// <summary>上传了模板的新版本。</summary>
public sealed record TemplateUploaded(DocumentType Type, int Number, string Sha256) : IDomainEvent
{
    public string Describe() => $"上传{DocumentKinds.Of(Type).Chinese}模板第 {Number} 版";
}
