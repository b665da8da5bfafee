using FluentAssertions.Specialized;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Shared;

/// <summary>Refusals are asserted by their code, never by their words.</summary>
internal static class RefusalAssertions
{
    public static Refusal BeRefusedAs<TAct, TAssertions>(this DelegateAssertions<TAct, TAssertions> should, Refusal refusal, string because = "")
        where TAct : Delegate where TAssertions : DelegateAssertions<TAct, TAssertions> => should.BeRefusedAs(refusal.Code, because);

    public static Refusal BeRefusedAs<TAct, TAssertions>(this DelegateAssertions<TAct, TAssertions> should, string code, string because = "")
        where TAct : Delegate where TAssertions : DelegateAssertions<TAct, TAssertions>
    {
        var refusal = should.Throw<RefusedException>(because).Which.Refusal;
        refusal.Code.Should().Be(code, because);
        return refusal;
    }

    /// <summary>An empty code means that nothing is refused.</summary>
    public static void BeAnsweredBy<TAct, TAssertions>(this DelegateAssertions<TAct, TAssertions> should, string code, string because)
        where TAct : Delegate where TAssertions : DelegateAssertions<TAct, TAssertions>
    {
        if (code.Length == 0) should.NotThrow(because);
        else should.BeRefusedAs(code, because);
    }
}
