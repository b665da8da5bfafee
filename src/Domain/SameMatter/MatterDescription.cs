namespace PetitionGovernance.Domain.SameMatter;

/// <summary>判断是否同一事实和理由所看的登记内容。</summary>
/// <param name="Title">The item's subject line.</param>
/// <param name="Content">At least the first <see cref="MatterText.Enough"/> characters of it.</param>
public sealed record MatterDescription(
    string Title, string Content, string? AreaCode, string? Topic, string? RespondentOrgCode, DateOnly ReceivedOn);
