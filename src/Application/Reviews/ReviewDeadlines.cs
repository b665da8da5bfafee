using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.Reviews;

/// <summary>工作日历变动后，重算复查复核未了的期限。</summary>
public sealed class ReviewDeadlines(IReviewCases cases) : IRunningDeadlines
{
    public async Task<int> RecomputeAsync(Occasion now, int atMost, CancellationToken cancellationToken)
    {
        var version = now.Calendar.Version;
        var outdated = await cases.ListAsync(
            all => all
                .Where(r => r.Deadlines.Any(d => d.MetOn == null && d.LapsedOn == null && d.CalendarVersion != version))
                .OrderBy(r => r.Id).Take(atMost),
            cancellationToken);
        foreach (var review in outdated) review.RecomputeDeadlines(now);
        return outdated.Count;
    }
}
