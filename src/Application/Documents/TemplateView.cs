using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Documents;

/// <summary>一种文书的模板。</summary>
public sealed record TemplateView
{
    public required DocumentType Type { get; init; }

    /// <summary>文书名称</summary>
    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>现用的版本；0 为随产品提供的</summary>
    public required int Edition { get; init; }

    /// <summary>模板文件的 SHA-256 摘要值，十六进制</summary>
    public required string Sha256 { get; init; }

    /// <summary>给谁</summary>
    public required Addressee Addressee { get; init; }

    /// <summary>通常的依据，中文</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    public required IReadOnlyList<PlaceholderView> Placeholders { get; init; }

    /// <exception cref="NotFoundException">No paper is called so.</exception>
    internal static DocumentKind KindOf(string code) => DocumentKinds.Find(code) ?? throw new NotFoundException("document-type");

    internal static TemplateView Of(TemplateFile file)
    {
        var kind = DocumentKinds.Of(file.Type);
        return new TemplateView
        {
            Type = file.Type,
            Name = kind.Chinese,
            NameEnglish = kind.English,
            Edition = file.Edition,
            Sha256 = file.Sha256,
            Addressee = kind.Addressee,
            Basis = [.. kind.Basis.Select(CitationText.Chinese)],
            Placeholders = [.. kind.Placeholders.Select(PlaceholderView.Of)],
        };
    }
}

/// <summary>模板中可以使用的一个占位符。</summary>
public sealed record PlaceholderView
{
    /// <summary>写法：{{名称}}；成组的为 {{#名称}} 与 {{/名称}} 两个单独的段落</summary>
    public required string Name { get; init; }

    public required string Meaning { get; init; }

    public required string MeaningEnglish { get; init; }

    /// <summary>可以没有：写在自己的段落组里</summary>
    public required bool Optional { get; init; }

    /// <summary>重复的：每一项可以使用的占位符；不重复的为空</summary>
    public required IReadOnlyList<PlaceholderView> Row { get; init; }

    internal static PlaceholderView Of(Placeholder p) => new()
    {
        Name = p.Name,
        Meaning = p.Meaning,
        MeaningEnglish = p.English,
        Optional = p.IsOptional,
        Row = [.. p.Row.Select(Of)],
    };
}
