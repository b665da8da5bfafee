using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>检举控告件的查阅：准许的留痕；不准许的按不存在答复，留痕并告警。</summary>
/// <remarks>
/// The alert names who tried, not what: an auditor who may not know of the item learns no more than that somebody tried.
/// The second entry, on the item, is for those who may know of it.
/// </remarks>
[Executes("A46-I5", "检举控告件的查阅留痕；无权查阅的阻断并告警", "Every look at a sealed accusation is on record; one without the right is blocked and raises an alert")]
public sealed class SealedAccess(IReadStore store, IAuditTrail audit, IActorAccessor actors, ILogger<SealedAccess> log) : ISealedWatch
{
    /// <summary>Kind of record under which the audit trail lists alerts; the identifier is that of whoever gave the cause.</summary>
    public const string AlertSubject = "alert";

    private const string Alert = "sealed.access-alert";

    private const string Blocked = "sealed.access-blocked";

    /// <summary>Act of a permitted look; no step of the item's own history.</summary>
    public const string Opened = "sealed.opened";

    public Task OpenedAsync(PetitionItemId item, CancellationToken cancellationToken) =>
        audit.WriteAsync([new AuditNote(Opened, "petition", item.ToString(), "查阅检举控告件")], cancellationToken);

    public async Task NotFoundAsync(string what, string reference, CancellationToken cancellationToken)
    {
        if (what != "petition") return;
        var item = await store.Query<PetitionItem>().Where(p => p.Sealed).Where(new PetitionRef(reference).Matches())
            .Select(p => (PetitionItemId?)p.Id).FirstOrDefaultAsync(cancellationToken);
        if (item is not { } found || actors.Current is not { } actor) return;
        await audit.WriteAsync(
            [
                new AuditNote(Alert, AlertSubject, actor.Id, "告警：试图查阅无权知道的检举控告件，已按不存在答复（第四十六条第五项）"),
                new AuditNote(Blocked, "petition", found.ToString(), "无权查阅的人试图查阅，已阻断（第四十六条第五项）"),
            ],
            cancellationToken);
        log.LogWarning("{Act}: {ActorId} asked for a sealed accusation without the right to know of it", Alert, actor.Id);
    }
}
