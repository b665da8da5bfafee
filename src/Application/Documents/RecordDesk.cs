using System.Linq.Expressions;
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

/// <summary>Whether the actor may see the record that papers are asked of; each module answers for its own.</summary>
public sealed class RecordDesk(MediationDesk mediations, SupervisionDesk supervision, ReferralDesk referrals, IReadStore store)
{
    public async Task<bool> SeesAsync(PaperRecord record, Guid id, CancellationToken cancellationToken) => record switch
    {
        PaperRecord.Mediation => await (await mediations.VisibleAsync(cancellationToken)).AnyAsync(m => m.Id == id, cancellationToken),
        PaperRecord.SupervisionOrder => await (await supervision.VisibleAsync<SupervisionOrder>(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        PaperRecord.Recommendation => await (await supervision.VisibleAsync<Recommendation>(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        PaperRecord.AdmonitoryTalk => await (await supervision.VisibleAsync<AdmonitoryTalk>(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        PaperRecord.AccountabilityReferral => await (await referrals.VisibleAsync(cancellationToken)).AnyAsync(o => o.Id == id, cancellationToken),
        _ => await store.Query<InspectionBulletin>().AnyAsync(b => b.Id == id, cancellationToken),
    };
}
