using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Screening;

/// <summary>甄别规则目录，按判断的先后。</summary>
[SignedIn]
public sealed record ListScreeningRules : IQuery<IReadOnlyList<ScreeningRuleView>>;

internal sealed class ListScreeningRulesHandler : IRequestHandler<ListScreeningRules, IReadOnlyList<ScreeningRuleView>>
{
    private static readonly IReadOnlyList<ScreeningRuleView> All = [.. ScreeningRules.All.Select(ScreeningRuleView.Of)];

    public Task<IReadOnlyList<ScreeningRuleView>> Handle(ListScreeningRules request, CancellationToken cancellationToken) => Task.FromResult(All);
}
