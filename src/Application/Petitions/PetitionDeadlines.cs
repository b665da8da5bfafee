using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>工作日历变动后，重算信访事项未了的期限。</summary>
public sealed class PetitionDeadlines(IPetitionItems items) : IRunningDeadlines
{
    public async Task<int> RecomputeAsync(Occasion now, int atMost, CancellationToken cancellationToken)
    {
        var version = now.Calendar.Version;
        var outdated = await items.ListAsync(
            all => all
                .Where(p => p.Deadlines.Any(d => d.MetOn == null && d.LapsedOn == null && d.CalendarVersion != version))
                .OrderBy(p => p.RegNo).Take(atMost),
            cancellationToken);
        foreach (var item in outdated) item.RecomputeDeadlines(now);
        return outdated.Count;
    }
}
