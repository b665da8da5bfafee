using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Legal;

/// <summary>引用的条款。</summary>
/// <param name="Id">条款编号，如 XF2022-A22-P1-T</param>
/// <param name="Text">中文写法，如“《信访工作条例》第二十二条第一款”</param>
/// <param name="TextEnglish">英文写法</param>
public sealed record CitationView(string Id, string Text, string TextEnglish)
{
    public static CitationView Of(Citation citation) => new(citation.ProvisionId, CitationText.Chinese(citation), CitationText.English(citation));
}
