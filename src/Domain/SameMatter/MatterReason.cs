namespace PetitionGovernance.Domain.SameMatter;

/// <summary>打分的一条理由：代码供程序使用，一句中文给人看。</summary>
/// <param name="Code">Stable, for example <c>same-place</c>.</param>
/// <param name="Points">What it adds to the score; negative where it speaks against.</param>
public sealed record MatterReason(string Code, int Points, string Chinese);
