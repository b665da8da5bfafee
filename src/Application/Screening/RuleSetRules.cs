using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;

namespace PetitionGovernance.Application.Screening;

/// <summary>Shape of what is asked or said about rule sets.</summary>
internal static class RuleSetRules
{
    public static IRuleBuilderOptions<T, string?> IsDivision<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(code => code is null || PreviewedCase.IsDivision(code))
            .Says("没有“{PropertyValue}”这个行政区划代码，也就没有它的规则组；请核对代码。", "There is no such division, so no rule set of it; check the code.");

    public static IRuleBuilderOptions<T, DateOnly> IsDayOfRules<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(PreviewedCase.MayBeAsked).Says("应在 2005-05-01 至 2099-12-31 之间。", "Give a day from 2005-05-01 to 2099-12-31.");
}
