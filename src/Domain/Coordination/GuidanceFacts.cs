using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>要指引的事项，连同判断能否指引的事实。</summary>
/// <param name="Claims">How many claims it carries.</param>
public sealed record GuidedItem(PetitionItemId Id, string RegNo, PetitionState State, int Claims);

/// <summary>受指引的机关。</summary>
public sealed record GuidedBody(string Code, bool IsAbolished);

/// <summary>一次路径指引：哪一项诉求，走哪个程序，去哪个机关，何时、怎样告诉的。</summary>
/// <param name="Claim">Ordinal of the claim; null: the whole item.</param>
/// <param name="AnswerBy">By when an answer is waited for; afterwards it is silence.</param>
/// <param name="Told">What the petitioner was told, in the clerk's words.</param>
public sealed record NewGuidance(
    GuidedItem Item, int? Claim, Procedure Procedure, GuidedBody Body, DateOnly GivenOn, GuidanceMethod Method, string? Told, DateOnly AnswerBy);
