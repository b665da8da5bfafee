namespace PetitionGovernance.Domain.SameMatter;

/// <summary>一次认定或者撤回：只增不改。</summary>
/// <param name="Standing">What holds from then on; <see cref="MatterStanding.Undecided"/> takes the one before back.</param>
/// <param name="By">登录名</param>
public sealed record MatterDecision(MatterStanding Standing, string Reason, string By, string UnitCode, DateOnly DecidedOn);
