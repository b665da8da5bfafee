using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Persistence;
using static PetitionGovernance.Application.Shared.Ports.AuditFindingKind;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Goes through the whole chain in order, in one snapshot and in bounded memory.</summary>
/// <remarks>Every seal is checked against the stored hash before it: one altered link is one finding, not all that follow.</remarks>
internal sealed class AuditVerifier(PetitionDb db, AuditMac mac) : IAuditVerifier
{
    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var connection = db.Database.GetDbConnection();
            await using var snapshot = connection is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: true)
                : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            return await VerifyAsync(new AuditRows(connection, snapshot), cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<AuditVerification> VerifyAsync(AuditRows rows, CancellationToken cancellationToken)
    {
        var findings = new AuditFindings();
        var chain = await WalkAsync(rows, findings, cancellationToken);
        CheckHead(await rows.HeadAsync(cancellationToken), chain, findings);
        var (pending, present) = await CheckPendingAsync(rows, findings, cancellationToken);

        var entries = await rows.CountEntriesAsync(cancellationToken);
        if (entries != chain.WithEntry + present)
        {
            await foreach (var id in rows.UnaccountedAsync(cancellationToken)) findings.Unaccounted(id);
        }

        await foreach (var gap in rows.VersionGapsAsync(cancellationToken)) findings.VersionsMissing(gap);
        return new(entries, chain.Seals, pending, chain.Seq, Convert.ToHexStringLower(chain.Hash), findings.Count, findings.First);
    }

    private async Task<Chain> WalkAsync(AuditRows rows, AuditFindings findings, CancellationToken cancellationToken)
    {
        var chain = new Chain(0, 0, 0, AuditMac.Nothing);
        var page = await rows.PageAsync(0, cancellationToken);
        while (page.Count > 0)
        {
            var (from, current) = (chain.Hash, page);
            // Hashing and reading each keep one core busy.
            var hashing = Task.Run(() => Examine(current, from), cancellationToken);
            page = await rows.PageAsync(current[^1].Seq, cancellationToken);
            var verdicts = await hashing;
            for (var i = 0; i < current.Count; i++)
            {
                Report(findings, chain, current[i], verdicts[i]);
                chain = new(current[i].Seq, chain.Seals + 1, chain.WithEntry + (current[i].Entry is null ? 0 : 1), current[i].Hash);
            }
        }

        return chain;
    }

    private Verdict[] Examine(List<SealedRow> page, byte[] previousHash)
    {
        var verdicts = new Verdict[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            var row = page[i];
            var entryIsTrue = row.Entry is not null && AuditMac.Same(mac.OfEntry(row.Entry), row.Entry.Mac);
            var linked = row.Entry is not null && AuditMac.Same(mac.OfSeal(previousHash, row.Seq, row.Entry.Mac), row.Hash);
            verdicts[i] = new(entryIsTrue, linked);
            previousHash = row.Hash;
        }

        return verdicts;
    }

    private static void Report(AuditFindings findings, Chain chain, SealedRow row, Verdict verdict)
    {
        var gap = row.Seq != chain.Seq + 1;
        if (gap) findings.SealsMissing(chain.Seq + 1, row.Seq - 1);
        if (row.Entry is null) findings.EntryMissing(row.Seq, row.EntryId);
        else if (!verdict.EntryIsTrue) findings.Altered(row.Seq, row.EntryId);
        // What a seal behind a gap follows is gone with the gap.
        else if (!verdict.Linked && !gap) findings.Unlinked(row.Seq, row.EntryId);
    }

    private void CheckHead(AuditHead? head, Chain chain, AuditFindings findings)
    {
        if (head is null && chain.Seals == 0) return;
        if (head is null) findings.Add(TailCut, chain.Seq, null, "链头记录缺失，链尾是否完整无从证明", "the head of the chain is missing: that its tail is whole cannot be proven");
        else if (!mac.IsTrue(head)) findings.Add(BrokenChain, head.Seq, null, "链头记录被改动", "the head of the chain was altered");
        else if (head.Seq > chain.Seq) findings.Add(TailCut, head.Seq, null, $"链尾被截去：第 {chain.Seq + 1} 至 {head.Seq} 号封印缺失", $"the tail was cut off: seals {chain.Seq + 1} to {head.Seq} are missing");
        else if (head.Seq < chain.Seq) findings.Add(BrokenChain, chain.Seq, null, $"第 {head.Seq + 1} 至 {chain.Seq} 号封印在链头之后，不是系统写入的", $"seals {head.Seq + 1} to {chain.Seq} lie beyond the head: the system did not write them");
        else if (!AuditMac.Same(head.Hash, chain.Hash)) findings.Add(BrokenChain, head.Seq, null, "链头与最后一个封印不符", "the head does not match the last seal");
    }

    private async Task<(long Pending, long Present)> CheckPendingAsync(AuditRows rows, AuditFindings findings, CancellationToken cancellationToken)
    {
        var (pending, present) = (0L, 0L);
        await foreach (var (id, entry) in rows.PendingAsync(cancellationToken))
        {
            pending++;
            if (entry is not null) present++;
            if (entry is null) findings.EntryMissing(null, id);
            else if (!AuditMac.Same(mac.OfEntry(entry), entry.Mac)) findings.Altered(null, id);
        }

        return (pending, present);
    }

    private readonly record struct Chain(long Seq, long Seals, long WithEntry, byte[] Hash);

    private readonly record struct Verdict(bool EntryIsTrue, bool Linked);
}
