using PetitionGovernance.Application.Shared.Ports;
using static PetitionGovernance.Application.Shared.Ports.AuditFindingKind;

namespace PetitionGovernance.Application.Tests.Audit;

/// <summary>Ten sealed entries, one tampering, the finding that names it.</summary>
public sealed class AuditVerifierTests : IAsyncLifetime
{
    private AuditHost host = null!;

    public async ValueTask InitializeAsync()
    {
        host = await AuditHost.StartAsync();
        for (var i = 0; i < 10; i++)
        {
            await host.OpenCaseAsync();
            host.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await host.Sealer.SealPendingAsync(AuditHost.Cancel);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("actor_id = 'u-18'")]
    [InlineData("actor_name = 'somebody else'")]
    [InlineData("actor_unit = ''")]
    [InlineData("actor_roles = ''")]
    [InlineData("act = 'CaseAccepted'")]
    [InlineData("subject_version = 2")]
    [InlineData("description = '受理。'")]
    [InlineData("purpose = ''")]
    [InlineData("changes = NULL")]
    [InlineData("occurred_at = '2026-11-01 01:30:04'")]
    [InlineData("mac = zeroblob(32)")]
    public async Task An_altered_entry_is_named_whatever_was_altered(string assignment)
    {
        var victim = (await host.SealsAsync())[4];

        await host.TamperAsync($"UPDATE audit_entries SET {assignment} WHERE id = {{0}}", victim.EntryId);

        var verified = await host.VerifyAsync();
        verified.FindingCount.Should().Be(1);
        verified.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = Altered, Seq = 5, victim.EntryId });
        verified.Findings[0].Chinese.Should().Contain(victim.EntryId.ToString());
    }

    [Fact]
    public async Task A_removed_entry_is_named()
    {
        var victim = (await host.SealsAsync())[4];

        await host.TamperAsync("DELETE FROM audit_entries WHERE id = {0}", victim.EntryId);

        await FoundAsync(Removed, 5, victim.EntryId);
    }

    [Fact]
    public async Task An_entry_removed_with_its_seal_is_named_by_the_gap()
    {
        var victim = (await host.SealsAsync())[4];

        await host.TamperAsync("DELETE FROM audit_entries WHERE id = {0}", victim.EntryId);
        await host.TamperAsync("DELETE FROM audit_seals WHERE seq = 5");

        await FoundAsync(Removed, 5, null);
    }

    [Fact]
    public async Task A_gap_closed_by_renumbering_breaks_the_chain_where_it_was()
    {
        var next = (await host.SealsAsync())[5];
        await host.TamperAsync("DELETE FROM audit_entries WHERE id = (SELECT entry_id FROM audit_seals WHERE seq = 5)");
        await host.TamperAsync("DELETE FROM audit_seals WHERE seq = 5");
        await host.TamperAsync("UPDATE audit_seals SET seq = seq - 1 WHERE seq > 5");

        var verified = await host.VerifyAsync();

        verified.Findings[0].Should().BeEquivalentTo(new { Kind = BrokenChain, Seq = 5, next.EntryId });
        verified.Findings[^1].Should().BeEquivalentTo(new { Kind = TailCut, Seq = 10 });
    }

    [Fact]
    public async Task A_copied_entry_is_found_as_inserted()
    {
        var inserted = Guid.CreateVersion7(host.Time.GetUtcNow());
        await InsertCopyAsync(inserted);

        await FoundAsync(Inserted, null, inserted);
    }

    [Fact]
    public async Task An_inserted_entry_that_got_itself_sealed_is_found_by_its_mac()
    {
        var inserted = Guid.CreateVersion7(host.Time.GetUtcNow());
        await InsertCopyAsync(inserted);
        await host.TamperAsync("INSERT INTO audit_pending (entry_id) VALUES ({0})", inserted);
        await FoundAsync(Altered, null, inserted);

        await host.Sealer.SealPendingAsync(AuditHost.Cancel);

        await FoundAsync(Altered, 11, inserted);
    }

    [Fact]
    public async Task An_altered_seal_is_named_and_so_is_the_one_that_followed_it()
    {
        await host.TamperAsync("UPDATE audit_seals SET hash = zeroblob(32) WHERE seq = 5");

        (await host.VerifyAsync()).Findings.Select(f => (f.Kind, f.Seq)).Should().Equal((BrokenChain, 5), (BrokenChain, 6));
    }

    [Fact]
    public async Task A_tail_cut_off_is_found_by_the_head()
    {
        await host.TamperAsync("DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM audit_seals WHERE seq > 8)");
        await host.TamperAsync("DELETE FROM audit_seals WHERE seq > 8");

        var finding = await FoundAsync(TailCut, 10, null);

        finding.English.Should().Contain("seals 9 to 10");
    }

    [Fact]
    public async Task A_head_moved_back_with_the_tail_is_found_by_its_mac()
    {
        await host.TamperAsync("DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM audit_seals WHERE seq > 8)");
        await host.TamperAsync("DELETE FROM audit_seals WHERE seq > 8");
        await host.TamperAsync("UPDATE audit_heads SET seq = 8, hash = (SELECT hash FROM audit_seals WHERE seq = 8)");

        await FoundAsync(BrokenChain, 8, null);
    }

    [Fact]
    public async Task A_change_whose_unsealed_entry_was_removed_is_named_by_the_version_it_made()
    {
        var opened = await host.OpenCaseAsync();
        for (var i = 0; i < 3; i++) await host.ChangeAsync(opened.Id, c => c.Rewrite($"{i}"));
        await host.TamperAsync("DELETE FROM audit_pending WHERE entry_id IN (SELECT id FROM audit_entries WHERE subject_version IN (2, 3))");
        await host.TamperAsync("DELETE FROM audit_entries WHERE subject_version IN (2, 3)");

        var finding = await FoundAsync(Removed, null, null);

        finding.English.Should().Contain($"versions 2 to 3 of case {opened.Id}");
    }

    private async Task<AuditFinding> FoundAsync(AuditFindingKind kind, long? seq, Guid? entry)
    {
        var finding = (await host.VerifyAsync()).Findings.Should().ContainSingle().Subject;
        (finding.Kind, finding.Seq, finding.EntryId).Should().Be((kind, seq, entry));
        return finding;
    }

    private Task InsertCopyAsync(Guid id) => host.TamperAsync(
        """
        INSERT INTO audit_entries (id, occurred_at, actor_id, actor_name, actor_unit, actor_roles, act, subject, subject_id, subject_version, description, purpose, changes, mac)
        SELECT {0}, occurred_at, actor_id, actor_name, actor_unit, actor_roles, act, subject, subject_id, subject_version, description, purpose, changes, mac
        FROM audit_entries WHERE id = (SELECT entry_id FROM audit_seals WHERE seq = 5)
        """,
        id);
}
