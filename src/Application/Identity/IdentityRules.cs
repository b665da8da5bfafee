using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Identity;

/// <summary>Shapes several requests of this module share.</summary>
internal static class IdentityRules
{
    public static IRuleBuilderOptions<T, string> IsLoginName<T>(this IRuleBuilder<T, string> rule) => rule.Must(LoginName.IsWellFormed).Says(
        $"应为 {LoginName.MinLength} 至 {LoginName.MaxLength} 个小写字母、数字、点、下划线或者连字符。",
        $"Use {LoginName.MinLength} to {LoginName.MaxLength} lower-case letters, digits, dots, underscores or hyphens.");

    public static IRuleBuilderOptions<T, string> IsUnitCode<T>(this IRuleBuilder<T, string> rule) => rule.Must(code => code is { Length: > 0 and <= Organization.MaxCodeLength } && !code.Any(char.IsControl)).Says(
        "请填写单位代码，例如 XFB。", "Give the code of a unit, for example XFB.");

    public static IRuleBuilderOptions<T, string> IsDisplayName<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(name => !string.IsNullOrWhiteSpace(name) && name.Length <= User.DisplayNameMaxLength && !name.Any(char.IsControl)).Says(
            $"请填写 1 至 {User.DisplayNameMaxLength} 个字的名称。", $"Give a name of 1 to {User.DisplayNameMaxLength} characters.");

    public static IRuleBuilderOptions<T, string> IsNewPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(password => password is { Length: >= LoginPolicy.MinPasswordLength and <= LoginPolicy.MaxPasswordLength }).Says(
            $"口令应为 {LoginPolicy.MinPasswordLength} 至 {LoginPolicy.MaxPasswordLength} 个字符。",
            $"A password has {LoginPolicy.MinPasswordLength} to {LoginPolicy.MaxPasswordLength} characters.");

    public static IRuleBuilderOptions<T, string> IsTriedPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(password => password is { Length: > 0 and <= LoginPolicy.MaxPasswordLength }).Says("请填写口令。", "Give the password.");

    public static IRuleBuilderOptions<T, IReadOnlyList<Role>> AreRoles<T>(this IRuleBuilder<T, IReadOnlyList<Role>> rule) =>
        rule.Must(roles => roles is { Count: > 0 } && roles.All(Enum.IsDefined)).Says("至少给出一个角色。", "Give at least one role.");
}
