using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>条的原文。</summary>
public sealed record ArticleText(int Number, IReadOnlyList<ParagraphText> Paragraphs);

/// <summary>款的原文：<paramref name="Text"/> 是各项之前的正文。</summary>
public sealed record ParagraphText(int Number, string Text, IReadOnlyList<ItemText> Items);

/// <summary>项的原文，不含序号。</summary>
public sealed record ItemText(int Number, string Text);

/// <summary>法规原文：由管理员从发布机关的公布文本载入，不随产品发布。</summary>
/// <remarks>Made only by <see cref="OfficialTextFile.Parse"/>: articles, paragraphs and items count from 1 without a gap.</remarks>
public sealed class OfficialText
{
    internal OfficialText(Regulation regulation, string publishedBy, DateOnly publishedOn, string source, IReadOnlyList<ArticleText> articles)
    {
        Regulation = regulation;
        PublishedBy = publishedBy;
        PublishedOn = publishedOn;
        Source = source;
        Articles = articles;
    }

    public Regulation Regulation { get; }

    public string PublishedBy { get; }

    public DateOnly PublishedOn { get; }

    public string Source { get; }

    public IReadOnlyList<ArticleText> Articles { get; }

    /// <summary>目录中有、原文中找不到的条款：法规修改后条款移位或者删除的迹象。</summary>
    public IReadOnlyList<string> ProvisionsWithoutWording => [.. Catalogued.Where(id => TextOf(id) is null)];

    /// <summary>条款的原文；没有则为空。</summary>
    /// <remarks>
    /// -H and -T give the words before the items; -S gives the whole paragraph or item, for the product, not the law,
    /// divides it. A whole paragraph or article includes its items. An item cited without paragraph (A26-I1) belongs to
    /// the article's only paragraph that has items.
    /// </remarks>
    public string? TextOf(string provisionId)
    {
        if (!provisionId.StartsWith(Regulation.Id + "-", StringComparison.Ordinal)) return null;

        var clause = provisionId[(Regulation.Id.Length + 1)..];
        if (ClausePath.TryParse(clause) is not { } path || Numbered(Articles, path.Article) is not { } article) return null;
        if (path.Item is { } item) return ItemOf(article, path.Paragraph, item)?.Text;
        if (path.Paragraph is null) return string.Join('\n', article.Paragraphs.Select(Whole));
        if (Numbered(article.Paragraphs, path.Paragraph.Value) is not { } paragraph) return null;
        return clause[^1] is 'H' or 'T' ? paragraph.Text : Whole(paragraph);
    }

    /// <summary>条款原文的指纹（SHA-256，十六进制）；空白和换行不算文字。</summary>
    public string? HashOf(string provisionId) =>
        TextOf(provisionId) is { } text
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(c => !char.IsWhiteSpace(c))))))
            : null;

    /// <summary>与先前载入的文本相比，文字有变化（包括新增和删除）的条款编号。</summary>
    public IReadOnlyList<string> ChangedSince(OfficialText earlier) =>
        earlier.Regulation == Regulation
            ? [.. Catalogued.Where(id => HashOf(id) != earlier.HashOf(id))]
            : throw new ArgumentException($"{earlier.Regulation.Id} is another regulation than {Regulation.Id}.", nameof(earlier));

    private IEnumerable<string> Catalogued => Provisions.All.Where(p => p.RegulationId == Regulation.Id).Select(p => p.Id);

    private static ItemText? ItemOf(ArticleText article, int? paragraph, int item)
    {
        if (paragraph is { } number) return Numbered(article.Paragraphs, number) is { } named ? Numbered(named.Items, item) : null;

        var withItems = article.Paragraphs.Where(p => p.Items.Count > 0).ToImmutableArray();
        return withItems.Length == 1 ? Numbered(withItems[0].Items, item) : null;
    }

    // Parts count from 1 without a gap, so the number is the position.
    private static T? Numbered<T>(IReadOnlyList<T> parts, int number) where T : class =>
        number >= 1 && number <= parts.Count ? parts[number - 1] : null;

    private static string Whole(ParagraphText paragraph) => string.Join('\n', paragraph.Items.Select(i => i.Text).Prepend(paragraph.Text));
}
