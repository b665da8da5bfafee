using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Administration, as the trial's administrator would do it.</summary>
internal sealed class IdentityExamples : IBodyExamples
{
    /// <summary>The user whom the example creates; the example of a hand-over gives work to the same.</summary>
    public const string NewColleague = "zhao.liu";

    public IEnumerable<object> Bodies =>
    [
        new CreateUser { UserName = NewColleague, DisplayName = "赵六", UnitCode = "ZJW", Roles = [Role.Handler] },
        new ChangeUserRoles { Roles = [Role.Registrar, Role.Screener] },
        new MoveUser { UnitCode = "XFB" },
        new RegisterClient { ClientId = "hotline-12345", DisplayName = "12345 热线", UnitCode = "XFB", Scopes = ["petitions.register", "petitions.read"] },
        new ChangeOwnPassword { CurrentPassword = "现用口令写在这里", NewPassword = "新口令写在这里，至少十二个字符" },
    ];
}
