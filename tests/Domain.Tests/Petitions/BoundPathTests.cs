using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class BoundPathTests
{
    [Theory]
    [InlineData(BoundPath.Court, Disposition.Transfer, "petition.bound-by-consultation")]
    [InlineData(BoundPath.Court, Disposition.ImportIntoStatutoryProcedure, "")]
    [InlineData(BoundPath.PublicSecurity, Disposition.Guide, "")]
    [InlineData(BoundPath.PetitionProcedure, Disposition.Transfer, "")]
    [InlineData(BoundPath.PetitionProcedure, Disposition.Guide, "petition.bound-by-consultation")]
    [InlineData(BoundPath.PetitionProcedure, Disposition.ImportIntoStatutoryProcedure, "petition.bound-by-consultation")]
    [InlineData(BoundPath.Department, Disposition.Transfer, "")]
    [InlineData(BoundPath.Department, Disposition.Guide, "petition.bound-by-consultation")]
    public void The_screening_follows_what_the_consultation_decided(BoundPath path, Disposition disposition, string refusal)
    {
        var item = Given.Registered();
        item.BindPath(path, item.ReceivedOn);

        Action screen = () => item.Screened(disposition: disposition);

        screen.Should().BeAnsweredBy(refusal, $"{path} {disposition}");
    }
}
