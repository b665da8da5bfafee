using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>条款：软件能够执行或者检查的一项法定义务。</summary>
public sealed record ProvisionView
{
    /// <summary>条款编号，如 <c>XF2022-A22-P1-T</c></summary>
    public required string Id { get; init; }

    /// <summary>写法，如“《信访工作条例》第二十二条第一款”</summary>
    public required string Citation { get; init; }

    public required string CitationEnglish { get; init; }

    /// <summary>义务的种类</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>本产品自己的话，不是法规原文</summary>
    public required string Paraphrase { get; init; }

    /// <summary>软件须做到什么</summary>
    public required string SoftwareMust { get; init; }

    /// <summary>由哪个模块负责</summary>
    public required string Module { get; init; }

    /// <summary>条款中的数字和词</summary>
    public required IReadOnlyDictionary<string, string> Parameters { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public DateOnly? EffectiveTo { get; init; }

    /// <summary>法规原文；没有载入的，或者原文中找不到的为空</summary>
    public string? OfficialText { get; init; }

    /// <summary>与上次载入的原文相比，文字有变化</summary>
    public required bool Changed { get; init; }

    /// <summary>执行它的规则、期限、行为、拒绝和功能；还没有的为空数组</summary>
    public required IReadOnlyList<ExecutionView> ExecutedBy { get; init; }

    internal static ProvisionView Of(Provision provision, OfficialTextEdition? edition, Executions executions)
    {
        var citation = new Citation(provision.Id);
        return new ProvisionView
        {
            Id = provision.Id,
            Citation = CitationText.Chinese(citation),
            CitationEnglish = CitationText.English(citation),
            Kind = provision.Kind,
            Paraphrase = provision.Paraphrase,
            SoftwareMust = provision.SoftwareMust,
            Module = provision.Module,
            Parameters = provision.Parameters,
            EffectiveFrom = provision.EffectiveFrom,
            EffectiveTo = provision.EffectiveTo,
            OfficialText = edition?.Text.TextOf(provision.Id),
            Changed = edition?.Changed.Contains(provision.Id) is true,
            ExecutedBy = [.. executions.Of(provision.Id).Select(ExecutionView.Of)],
        };
    }
}
