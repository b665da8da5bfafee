using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Application.Documents;

/// <summary>出具的文书。</summary>
public sealed record DocumentReceipt
{
    public required Guid Id { get; init; }

    public required DocumentType Type { get; init; }

    /// <summary>文书名称</summary>
    public required string Name { get; init; }

    /// <summary>文号</summary>
    public required string DocumentNo { get; init; }

    /// <summary>出具的机关（代码）</summary>
    public required string ByOrgCode { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>依据的条款编号</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>所用模板的版本；0 为随产品提供的</summary>
    public required int TemplateEdition { get; init; }

    /// <summary>文件的 SM3 摘要值，十六进制</summary>
    public required string Sm3 { get; init; }

    /// <summary>文件的 SHA-256 摘要值，十六进制</summary>
    public required string Sha256 { get; init; }

    /// <summary>下载地址</summary>
    public required string Content { get; init; }

    internal static DocumentReceipt Of(OfficialDocument d) => new()
    {
        Id = d.Id,
        Type = d.Type,
        Name = DocumentKinds.Of(d.Type).Chinese,
        DocumentNo = d.Number,
        ByOrgCode = d.BodyCode,
        IssuedOn = d.IssuedOn,
        Basis = d.Basis,
        TemplateEdition = d.TemplateEdition,
        Sm3 = d.Sm3,
        Sha256 = d.Sha256,
        Content = ContentOf(d.Id),
    };

    internal static string ContentOf(Guid id) => $"/api/v1/documents/{id}/content";
}
