using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>列出各轮矛盾纠纷排查和覆盖，新的在前。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListScreeningRounds : PageRequest, IQuery<Page<ScreeningRoundView>>;

internal sealed class ListScreeningRoundsValidator : AbstractValidator<ListScreeningRounds>
{
    public ListScreeningRoundsValidator() => Include(new PageRequestValidator());
}

internal sealed class ListScreeningRoundsHandler(IReadStore store, Townships townships) : IRequestHandler<ListScreeningRounds, Page<ScreeningRoundView>>
{
    public async Task<Page<ScreeningRoundView>> Handle(ListScreeningRounds q, CancellationToken cancellationToken)
    {
        var found = store.Query<DisputeScreening>();
        if (q.After<ScreeningRoundKey>() is { Id: var last }) found = found.Where(s => s.Id < last);
        var known = await townships.CodesAsync(cancellationToken);
        var rows = await found.OrderByDescending(s => s.Id).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows.ConvertAll(s => ScreeningRoundView.Of(s, known)), q, row => new ScreeningRoundKey(row.Id));
    }
}

/// <summary>Where a page of rounds ended.</summary>
internal sealed record ScreeningRoundKey(Guid Id);
