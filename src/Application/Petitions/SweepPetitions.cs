using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>后台巡检的一批：救济期限届满的终结，日历变动的重算期限。重复执行结果不变。</summary>
/// <remarks>Sent by the background job as the system itself; a batch is one transaction and never more than <see cref="BatchSize"/> items.</remarks>
[Requires(Permission.ManageCalendar)]
public sealed record SweepPetitions : ICommand<SweepResult>
{
    public const int BatchSize = 200;

    /// <summary>上一批最后一件的登记编号；空为从头开始</summary>
    public string? After { get; init; }
}

/// <param name="Last">最后看过的登记编号；空为已到末尾</param>
public sealed record SweepResult(int Concluded, int Recomputed, string? Last);

internal sealed class SweepPetitionsValidator : AbstractValidator<SweepPetitions>;

internal sealed class SweepPetitionsHandler(PetitionDesk desk, IPetitionItems items) : IRequestHandler<SweepPetitions, SweepResult>
{
    public async Task<SweepResult> Handle(SweepPetitions r, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        var today = now.Today;
        var version = now.Calendar.Version;
        var after = r.After ?? "";
        var batch = await items.ListAsync(
            all => all
                .Where(p => string.Compare(p.RegNo, after) > 0)
                .Where(p => p.Deadlines.Any(d => d.MetOn == null && d.LapsedOn == null && (d.CalendarVersion != version || (d.Code == PeriodCode.ReviewAsk && d.LegalDue < today)))
                    || (p.Status == PetitionStatus.Closed && p.SubstantiveStatus != SubstantiveStatus.Unresolved && p.StatutoryPath != 6))
                .OrderBy(p => p.RegNo).Take(SweepPetitions.BatchSize),
            cancellationToken);
        var concluded = batch.Count(p => p.ConcludeIfLapsed(now));
        var recomputed = batch.Count(p => p.RecomputeDeadlines(now));
        return new SweepResult(concluded, recomputed, batch.Count == SweepPetitions.BatchSize ? batch[^1].RegNo : null);
    }
}
