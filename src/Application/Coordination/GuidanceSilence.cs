using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>到期没有答复的指引，记为没有答复，各记一次。</summary>
public sealed class GuidanceSilence(IPathGuidances guidances)
{
    /// <summary>Takes a batch; does not save. What has fallen silent is not taken up again.</summary>
    /// <returns>How many, at most <paramref name="atMost"/>.</returns>
    public async Task<int> FallAsync(DateTimeOffset at, DateOnly today, int atMost, CancellationToken cancellationToken)
    {
        var late = await guidances.ListAsync(
            all => all.Where(g => g.Status == GuidanceStatus.Waiting && g.AnswerBy < today).OrderBy(g => g.AnswerBy).ThenBy(g => g.Id).Take(atMost), cancellationToken);
        return late.Count(guidance => guidance.FallSilent(at, today));
    }
}
