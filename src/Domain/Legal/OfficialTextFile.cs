using System.Text.Json;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>读入原文文件的结果：要么是原文，要么是指明条款的错误。</summary>
public sealed record OfficialTextResult(OfficialText? Text, IReadOnlyList<Refusal> Errors);

/// <summary>法规原文文件：管理员依发布机关的公布文本制作，UTF-8 编码的 JSON。</summary>
/// <remarks>
/// The form; every property is required except <c>items</c>, and unknown ones are refused:
/// <code>
/// { "regulation": "XF2022", "publishedBy": "…", "publishedOn": "2022-04-07", "source": "…",
///   "articles": [ { "article": 1, "paragraphs": [ { "paragraph": 1, "text": "…", "items": [ { "item": 1, "text": "…" } ] } ] } ] }
/// </code>
/// Articles, paragraphs and items count from 1 without a gap. <c>text</c> is the wording without the part's own number;
/// a paragraph's text ends where its items begin. Wording is kept exactly as given.
/// </remarks>
public static class OfficialTextFile
{
    public const int MaxWordingLength = 5000;
    public const int MaxPublisherLength = 100;
    public const int MaxSourceLength = 500;

    /// <summary>Articles of a regulation, paragraphs of an article, items of a paragraph.</summary>
    public const int MaxParts = 999;

    /// <summary>More are not worth reading at once.</summary>
    public const int MaxErrors = 50;

    private sealed record FileForm(string? Regulation, string? PublishedBy, DateOnly? PublishedOn, string? Source, List<ArticleForm?>? Articles);

    private sealed record ArticleForm(int? Article, List<ParagraphForm?>? Paragraphs);

    private sealed record ParagraphForm(int? Paragraph, string? Text, List<ItemForm?>? Items);

    private sealed record ItemForm(int? Item, string? Text);

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // What is missing is reported by article, not by the reader.
        RespectRequiredConstructorParameters = false,
    };

    public static OfficialTextResult Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FileForm>(json.TrimStart('\uFEFF'), Strict) is { } form ? Read(form) : Unreadable("$", 0);
        }
        catch (JsonException broken)
        {
            return Unreadable(broken.Path ?? "$", broken.LineNumber);
        }
    }

    private static OfficialTextResult Unreadable(string path, long? line) => new(null, [LegalRefusals.TextUnreadable(path, line ?? 0)]);

    private static OfficialTextResult Read(FileForm form)
    {
        var errors = new List<Refusal>();
        var regulation = Regulation.Find(form.Regulation ?? "");
        if (regulation is null) errors.Add(LegalRefusals.RegulationUnknown(form.Regulation));
        Publication(form.PublishedBy, MaxPublisherLength, "publishedBy", errors);
        if (form.PublishedOn is null) errors.Add(LegalRefusals.PublicationMissing("publishedOn"));
        Publication(form.Source, MaxSourceLength, "source", errors);
        if (form.Articles is not { Count: > 0 }) errors.Add(LegalRefusals.ArticlesMissing());

        var articles = Parts(form.Articles, n => new(n, null, null), "articles", a => a.Article, errors, ReadArticle);
        return errors.Count == 0
            ? new(new(regulation!, form.PublishedBy!, form.PublishedOn!.Value, form.Source!, articles), [])
            : new(null, [.. errors.Take(MaxErrors)]);
    }

    private static void Publication(string? text, int maxLength, string field, List<Refusal> errors)
    {
        if (string.IsNullOrWhiteSpace(text)) errors.Add(LegalRefusals.PublicationMissing(field));
        else if (text.Length > maxLength || text.Any(char.IsControl)) errors.Add(LegalRefusals.PublicationForm(field, maxLength));
    }

    private static ArticleText ReadArticle(ArticleForm form, ClausePath place, string field, List<Refusal> errors)
    {
        if (form.Paragraphs is not { Count: > 0 }) errors.Add(LegalRefusals.ParagraphsMissing(place, $"{field}.paragraphs"));
        var paragraphs = Parts(form.Paragraphs, n => place with { Paragraph = n }, $"{field}.paragraphs", p => p.Paragraph, errors, ReadParagraph);
        return new(place.Article, paragraphs);
    }

    private static ParagraphText ReadParagraph(ParagraphForm form, ClausePath place, string field, List<Refusal> errors)
    {
        var text = Wording(form.Text, place, field, errors);
        return new(place.Paragraph!.Value, text, Parts(form.Items, n => place with { Item = n }, $"{field}.items", i => i.Item, errors, ReadItem));
    }

    private static ItemText ReadItem(ItemForm form, ClausePath place, string field, List<Refusal> errors) =>
        new(place.Item!.Value, Wording(form.Text, place, field, errors));

    private static string Wording(string? text, ClausePath place, string field, List<Refusal> errors)
    {
        if (string.IsNullOrWhiteSpace(text)) errors.Add(LegalRefusals.WordingMissing(place, $"{field}.text"));
        else if (text.Length > MaxWordingLength) errors.Add(LegalRefusals.WordingTooLong(place, $"{field}.text"));
        else if (text.Any(c => char.IsControl(c) && c is not '\n' and not '\r' and not '\t')) errors.Add(LegalRefusals.WordingUnprintable(place, $"{field}.text"));
        return text ?? "";
    }

    private static List<TPart> Parts<TForm, TPart>(
        List<TForm?>? forms, Func<int, ClausePath> placeOf, string field, Func<TForm, int?> numberOf, List<Refusal> errors,
        Func<TForm, ClausePath, string, List<Refusal>, TPart> read) where TForm : class
    {
        var parts = new List<TPart>();
        if (forms is { Count: > MaxParts })
        {
            errors.Add(LegalRefusals.TooManyParts(field));
            return parts;
        }
        foreach (var form in forms ?? [])
        {
            if (errors.Count >= MaxErrors) break;

            var (place, at) = (placeOf(parts.Count + 1), $"{field}[{parts.Count}]");
            var number = form is null ? null : numberOf(form);
            if (number != parts.Count + 1)
            {
                // What follows would only repeat the first slip in the numbering.
                errors.Add(LegalRefusals.NumberOutOfOrder(place, number, at));
                break;
            }
            parts.Add(read(form!, place, at, errors));
        }
        return parts;
    }
}
