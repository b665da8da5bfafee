using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>救济期限届满的事项，程序终结；实体未解决的留在责任单位的待办上。</summary>
public sealed class PetitionConclusion(IPetitionItems items)
{
    /// <summary>Concludes a batch; does not save. What is concluded is not taken up again.</summary>
    /// <returns>How many were concluded, at most <paramref name="atMost"/>.</returns>
    public async Task<int> ConcludeAsync(Occasion now, int atMost, CancellationToken cancellationToken)
    {
        var today = now.Today;
        var lapsed = await items.ListAsync(
            all => all
                .Where(p => p.Status == PetitionStatus.Closed && p.SubstantiveStatus != SubstantiveStatus.Unresolved && !p.HasOpenReview)
                .Where(p => p.Category != PetitionCategory.Appeal || p.StatutoryPath != 6
                    || p.Deadlines.Any(d => (d.Code == PeriodCode.ReviewAsk || d.Code == PeriodCode.FinalAsk) && d.MetOn == null && d.LapsedOn == null && d.LegalDue < today))
                .OrderBy(p => p.RegNo).Take(atMost),
            cancellationToken);
        return lapsed.Count(item => item.ConcludeIfLapsed(now));
    }
}
