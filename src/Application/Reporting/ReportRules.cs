using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;

namespace PetitionGovernance.Application.Reporting;

internal static class ReportRules
{
    private const int First = 1995;
    private const int Last = 2100;

    public static IRuleBuilderOptions<T, int?> ReportYear<T>(this IRuleBuilder<T, int?> rule) =>
        rule.InclusiveBetween(First, Last).Says($"年份为 {First} 至 {Last}。", $"A year from {First} to {Last}.");
}
