namespace PetitionGovernance.Domain.Coordination;

/// <summary>会商什么。</summary>
public enum ConsultationQuestion
{
    /// <summary>路径指引：走哪个程序</summary>
    PathGuidance,
    /// <summary>违法性争议：是不是违法、怎样处置</summary>
    UnlawfulnessDispute,
    /// <summary>责任争议：由哪个单位负责</summary>
    ResponsibilityDispute,
}
