namespace PetitionGovernance.Domain.Reviews;

/// <summary>申请人与信访事项的关系。</summary>
public enum ApplicantRole
{
    /// <summary>信访人本人</summary>
    Petitioner,
    /// <summary>信访人推选的代表</summary>
    Representative,
    /// <summary>信访人委托的代理人</summary>
    Agent,
}

/// <summary>申请人：信访人、其代表或者代理人，别人不能申请（第三十五条第一款）。</summary>
/// <param name="Ordinal">Which of the item's petitioners he is, or acts for; from 1.</param>
/// <param name="AgentName">代理人姓名。</param>
/// <param name="Authorization">委托书等授权材料的说明。</param>
public sealed record Applicant(ApplicantRole Role, int Ordinal, string? AgentName, string? Authorization);
