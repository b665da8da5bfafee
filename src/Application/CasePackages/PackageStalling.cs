using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>停滞的包案提请一次：没有按节奏调度、措施到期没有完成、到目标日期没有办结。</summary>
public sealed class PackageStalling(ICasePackages packages)
{
    /// <summary>Takes a batch; does not save. What has been raised is not taken up again.</summary>
    /// <returns>How many packages, at most <paramref name="atMost"/>.</returns>
    public async Task<int> EscalateAsync(DateOnly today, int atMost, CancellationToken cancellationToken)
    {
        var stalled = await packages.ListAsync(
            all => all.Where(c => c.StallsAfter < today).OrderBy(c => c.StallsAfter).ThenBy(c => c.Id).Take(atMost), cancellationToken);
        return stalled.Count(package => package.Escalate(today) > 0);
    }
}
