using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Reporting.Trends;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reporting;

/// <summary>晴雨表：一个月里什么比自己的历史高得不寻常，是哪些事项，建议怎么办；只看本人可见的事项。</summary>
[Requires(Permission.ReadReports)]
[Executes("A14-P1-I4", "按领域、内容、地方、单位比较自己的历史，给出预警、所依据的事项和建议草稿", "Compares fields, topics, places and bodies with their own history, and says what rose, which items, and what to do")]
[Executes("A40-P2", "同类问题聚集到不寻常的，提示提出完善政策的建议并拟出草稿", "Where matters of a kind gather beyond the usual, drafts a suggestion to perfect the policy")]
public sealed record GetTrends : IQuery<TrendAnalysis>
{
    /// <summary>年份；空为上一个月所在的年</summary>
    public int? Year { get; init; }

    /// <summary>月份 1–12；空为上一个月</summary>
    public int? Month { get; init; }
}

internal sealed class GetTrendsValidator : AbstractValidator<GetTrends>
{
    private const int FirstYear = 1995;
    private const int LastYear = 2100;

    public GetTrendsValidator()
    {
        RuleFor(q => q.Year).InclusiveBetween(FirstYear, LastYear).Says($"年份为 {FirstYear} 至 {LastYear}。", $"A year from {FirstYear} to {LastYear}.");
        RuleFor(q => q.Month).InclusiveBetween(1, 12).Says("月份为 1 至 12。", "A month from 1 to 12.");
        RuleFor(q => q.Month).Must((q, month) => q.Year is null == month is null).Says("年份和月份一起给。", "Give year and month together.");
    }
}

internal sealed class GetTrendsHandler(TrendDesk trends, TimeProvider time) : IRequestHandler<GetTrends, TrendAnalysis>
{
    public Task<TrendAnalysis> Handle(GetTrends q, CancellationToken cancellationToken)
    {
        // The month that is over; one that is not has fewer items than it will have.
        var last = time.Today().AddMonths(-1);
        return trends.OfAsync(new DateOnly(q.Year ?? last.Year, q.Month ?? last.Month, 1), cancellationToken);
    }
}
