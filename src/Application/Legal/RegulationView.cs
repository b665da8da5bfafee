using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Legal;

/// <summary>法规及其原文的载入情况。</summary>
public sealed record RegulationView
{
    /// <summary>法规编号</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string NameEnglish { get; init; }

    /// <summary>共多少条</summary>
    public required int Articles { get; init; }

    /// <summary>施行的第一日</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>施行的最后一日；现行的为空</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>载入的原文；没有载入的为空</summary>
    public OfficialTextView? OfficialText { get; init; }

    internal static RegulationView Of(Regulation regulation, OfficialTexts texts) => new()
    {
        Id = regulation.Id,
        Name = regulation.ChineseName,
        NameEnglish = regulation.EnglishName,
        Articles = regulation.Articles,
        EffectiveFrom = regulation.EffectiveFrom,
        EffectiveTo = regulation.EffectiveTo,
        OfficialText = texts.Of(regulation.Id) is { } edition ? OfficialTextView.Of(edition) : null,
    };
}

/// <summary>载入的法规原文。</summary>
public sealed record OfficialTextView
{
    /// <summary>第几次载入</summary>
    public required int Number { get; init; }

    /// <summary>发布机关</summary>
    public required string PublishedBy { get; init; }

    /// <summary>公布日期</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>出处</summary>
    public required string Source { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>何人载入</summary>
    public required string LoadedBy { get; init; }

    /// <summary>文件的 SHA-256</summary>
    public required string Hash { get; init; }

    /// <summary>与上次载入相比文字有变化的条款</summary>
    public required IReadOnlyList<string> ChangedProvisions { get; init; }

    /// <summary>目录中有、原文中找不到的条款：条款移位或者删除的迹象</summary>
    public required IReadOnlyList<string> ProvisionsWithoutWording { get; init; }

    internal static OfficialTextView Of(OfficialTextEdition edition) => new()
    {
        Number = edition.Number,
        PublishedBy = edition.Text.PublishedBy,
        PublishedOn = edition.Text.PublishedOn,
        Source = edition.Text.Source,
        LoadedAt = edition.LoadedAt,
        LoadedBy = edition.LoadedBy,
        Hash = edition.Hash,
        ChangedProvisions = [.. Provisions.All.Select(p => p.Id).Where(edition.Changed.Contains)],
        ProvisionsWithoutWording = edition.Text.ProvisionsWithoutWording,
    };
}
