using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Legal;

/// <summary>法律法规的文本版次：条序按哪一次制定或者修改的文本，从哪一日施行，到哪一日为止（首尾两日都在内）。</summary>
/// <param name="ToDay">The last day in force; empty for the present text.</param>
public sealed record LawEdition(string Chinese, string English, DateOnly FromDay, DateOnly? ToDay = null)
{
    /// <summary>所引的条出自哪一版文本；没有登记版次的法律和信访法规自己的条款为空。</summary>
    public static LawEdition? Of(Citation citation) => OtherLaw.TryParse(citation.ProvisionId)?.Law.Edition;

    public bool IsInForceOn(DateOnly date) => FromDay <= date && (ToDay is null || date <= ToDay);
}
