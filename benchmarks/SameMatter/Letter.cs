using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Benchmarks.SameMatter;

/// <summary>One letter of the set.</summary>
/// <param name="Matter">What it is about: two letters of one number are a true pair, all others are not.</param>
/// <param name="Kind">How it came about, for the table.</param>
/// <param name="Person">Who wrote it, where an identity number was given.</param>
internal sealed record Letter(
    Guid Id, int Matter, string Kind, string Title, string Content, string? AreaCode, string? Topic, string? Person, DateOnly ReceivedOn)
{
    public MatterProfile Profile() => MatterProfile.Of(new MatterDescription(Title, Content, AreaCode, Topic, RespondentOrgCode: null, ReceivedOn));
}
