using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访形式（条例第十七条）。</summary>
[Executes("A17-P1", "登记须选明信访形式", "A registration says by which channel it came")]
public enum Channel
{
    /// <summary>来信</summary>
    Letter,
    /// <summary>走访</summary>
    Visit,
    /// <summary>网络</summary>
    Online,
    /// <summary>电话</summary>
    Telephone,
    /// <summary>传真</summary>
    Fax,
}
