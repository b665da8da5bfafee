using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>提示：不拒绝也不改变什么，使经办人不漏掉一项义务。</summary>
public sealed record PromptView
{
    /// <summary>代码，永久不变</summary>
    public required string Code { get; init; }

    /// <summary>一句中文</summary>
    public required string Text { get; init; }

    public required string TextEnglish { get; init; }

    /// <summary>所指的要素；不涉及要素的为空数组</summary>
    public required IReadOnlyList<StatementElement> Elements { get; init; }

    /// <summary>依据条款编号</summary>
    public required string Basis { get; init; }

    /// <summary>依据，中文</summary>
    public required string BasisText { get; init; }

    internal static IReadOnlyList<PromptView> Of(PromptFacts facts) => [.. PetitionPrompts.Of(facts).Select(prompt => new PromptView
    {
        Code = prompt.Code,
        Text = prompt.Chinese,
        TextEnglish = prompt.English,
        Elements = prompt.Elements?.Invoke(facts) ?? [],
        Basis = prompt.Basis.ProvisionId,
        BasisText = CitationText.Chinese(prompt.Basis),
    })];
}
