using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Application.Organizations;

/// <summary>Shape of what is said about bodies, in the words of the domain's own refusals.</summary>
internal static class OrganizationRules
{
    private static readonly DateOnly Earliest = new(1949, 10, 1);

    public static IRuleBuilderOptions<T, string?> IsOrganizationCode<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is null || Organization.IsCode(code)).Says(OrganizationRefusals.CodeForm.Chinese, OrganizationRefusals.CodeForm.English);

    public static IRuleBuilderOptions<T, string?> IsOrganizationName<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(Organization.IsName).Says(OrganizationRefusals.NameForm.Chinese, OrganizationRefusals.NameForm.English);

    /// <summary>A year mistyped is the likeliest reason for a day before the People's Republic.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsPlausible<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.Must(day => day is null || day.Value >= Earliest).Says($"不早于 {Earliest:yyyy-MM-dd}；请检查年份。", $"Not before {Earliest:yyyy-MM-dd}; check the year.");

    public static IRuleBuilderOptions<T, string?> IsSubject<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(text => text is null || !string.IsNullOrWhiteSpace(text)).Says("不适用的留空，不填空白。", "Leave out what does not apply.")
            .AtMost(Responsibility.MaxSubjectLength);
}
