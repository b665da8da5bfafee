namespace PetitionGovernance.Domain.Shared;

/// <summary>对条款的引用，写作条款编号，如 <c>XF2022-A22-P1-T</c>（《信访工作条例》第二十二条第一款的时限）。</summary>
/// <remarks>Made by <c>Legal.Cite</c>, which refuses an id the catalogue of provisions does not hold.</remarks>
public sealed record Citation(string ProvisionId)
{
    public override string ToString() => ProvisionId;
}
