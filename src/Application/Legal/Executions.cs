using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>执行条款的方式。</summary>
public enum ExecutionKind
{
    /// <summary>甄别规则</summary>
    Rule,
    /// <summary>期限</summary>
    Deadline,
    /// <summary>办理行为</summary>
    Act,
    /// <summary>拒绝</summary>
    Refusal,
    /// <summary>提示</summary>
    Prompt,
    /// <summary>功能</summary>
    Feature,
}

/// <summary>One thing of the product that carries out or checks clauses of the law.</summary>
/// <param name="Code">By which the rest of the API knows it; for a feature the place in the code.</param>
public sealed record Execution(ExecutionKind Kind, string Code, string Chinese, string English, IReadOnlyList<Citation> Basis);

/// <summary>What executes the law, gathered from the code once, where the parts are put together.</summary>
public sealed class Executions(IEnumerable<Execution> all)
{
    private readonly ILookup<string, Execution> byPlace = all
        .SelectMany(execution => execution.Basis.Select(citation => (citation.ProvisionId, Execution: execution)))
        .Distinct()
        .ToLookup(cited => cited.ProvisionId, cited => cited.Execution);

    /// <summary>Everything that cites exactly this clause or place.</summary>
    public IReadOnlyList<Execution> Of(string provisionId) => [.. byPlace[provisionId]];

    /// <summary>Everything that cites the article, or a part of it, save what cites only the clauses left out.</summary>
    public IReadOnlyList<Execution> Of(Citation article, IEnumerable<string> besides) =>
    [
        .. byPlace.Select(cited => cited.Key)
            .Where(place => place == article.ProvisionId || place.StartsWith(article.ProvisionId + "-", StringComparison.Ordinal))
            .Except(besides)
            .SelectMany(place => byPlace[place])
            .Distinct(),
    ];

    /// <summary>Every place cited, clauses of the catalogue and whole articles and paragraphs alike.</summary>
    public IReadOnlyList<string> Places => [.. byPlace.Select(cited => cited.Key)];
}
