using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Accountability;
using PetitionGovernance.Application.Mediation;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Documents;

/// <summary>信访事项以外的、可以出具文书的记录。</summary>
public enum PaperRecord
{
    Mediation,
    SupervisionOrder,
    Recommendation,
    AdmonitoryTalk,
    AccountabilityReferral,
    InspectionBulletin,
}

/// <summary>What the papers of a record are about, if the actor may see it; each module answers for its own.</summary>
public sealed class RecordDesk(MediationDesk mediations, SupervisionDesk supervision, ReferralDesk referrals, IReadStore store)
{
    /// <returns>Empty when there is no such record, or the actor may not know that there is.</returns>
    public async Task<IReadOnlyList<string>> AboutAsync(PaperRecord record, Guid id, CancellationToken cancellationToken)
    {
        var about = $"{JsonNamingPolicy.KebabCaseLower.ConvertName(record.ToString())}:{id}";
        if (record is PaperRecord.SupervisionOrder)
        {
            // Each time the body is asked anew has a letter of its own.
            var asked = await (await supervision.VisibleAsync<SupervisionOrder>(cancellationToken)).Where(o => o.Id == id).Select(o => o.Exchanges).FirstOrDefaultAsync(cancellationToken);
            return asked is null ? [] : [.. Enumerable.Range(0, asked.Count + 1).Select(time => $"{about}/{time}")];
        }

        return await SeesAsync(record, id, cancellationToken) ? [about] : [];
    }

    private async Task<bool> SeesAsync(PaperRecord record, Guid id, CancellationToken cancellationToken) => record switch
    {
        PaperRecord.Mediation => await (await mediations.VisibleAsync(cancellationToken)).AnyAsync(m => m.Id == id, cancellationToken),
        PaperRecord.Recommendation => await (await supervision.VisibleAsync<Recommendation>(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        PaperRecord.AdmonitoryTalk => await (await supervision.VisibleAsync<AdmonitoryTalk>(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        PaperRecord.AccountabilityReferral => await (await referrals.VisibleAsync(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        _ => await store.Query<InspectionBulletin>().AnyAsync(b => b.Id == id, cancellationToken),
    };
}
