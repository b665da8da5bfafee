using System.Globalization;

namespace PetitionGovernance.Domain.Legal;

/// <summary>条款：软件能够执行或者检查的一项法定义务，用自己的话写成，不是法规原文。</summary>
/// <param name="Id">Permanent, such as <c>XF2022-A22-P1-T</c>; a clause with several duties has several ids.</param>
/// <param name="Parameters">The clause's numbers and words, such as <c>days</c> = 15; empty for most clauses.</param>
/// <param name="Module">The module that answers for the duty.</param>
public sealed record Provision(
    string Id, string RegulationId, int Article, int? Paragraph, int? Item, string Paraphrase, ProvisionKind Kind,
    IReadOnlyDictionary<string, string> Parameters, string Module, string SoftwareMust, DateOnly EffectiveFrom, DateOnly? EffectiveTo)
{
    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);

    /// <summary>A number the clause sets, so that no period or limit is written twice.</summary>
    public int Number(string parameter) =>
        Parameters.TryGetValue(parameter, out var value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"{Id} sets no number '{parameter}'.", nameof(parameter));
}
