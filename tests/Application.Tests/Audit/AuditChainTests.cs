using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Audit;
using static PetitionGovernance.Application.Shared.Ports.AuditFindingKind;

namespace PetitionGovernance.Application.Tests.Audit;

public sealed class AuditChainTests : IAsyncLifetime
{
    private AuditHost host = null!;

    public async ValueTask InitializeAsync() => host = await AuditHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task An_empty_trail_is_whole()
    {
        (await host.VerifyAsync()).Should().BeEquivalentTo(new { Entries = 0, Sealed = 0, Pending = 0, HeadSeq = 0, IsWhole = true });
    }

    [Fact]
    public async Task Entries_are_sealed_in_order_and_numbered_without_a_gap()
    {
        for (var i = 0; i < 5; i++)
        {
            await host.OpenCaseAsync();
            host.Time.Advance(TimeSpan.FromMinutes(1));
        }

        (await host.Sealer.SealPendingAsync(AuditHost.Cancel)).Should().Be(5);

        var seals = await host.SealsAsync();
        seals.Select(s => s.Seq).Should().Equal(1, 2, 3, 4, 5);
        seals.Select(s => s.EntryId).Should().Equal((await host.EntriesAsync()).Select(e => e.Id));
        var verified = await host.VerifyAsync();
        verified.Should().BeEquivalentTo(new { Entries = 5, Sealed = 5, Pending = 0, HeadSeq = 5, HeadHash = Convert.ToHexStringLower(seals[^1].Hash), IsWhole = true });
    }

    [Fact]
    public async Task More_than_one_batch_is_sealed_at_once()
    {
        await host.DoAsync((_, audit) =>
        {
            for (var i = 0; i <= AuditSealer.BatchSize; i++) audit.Note(new AuditNote("test.note", "case", $"c-{i}", "记录。"));
            return Task.CompletedTask;
        });

        (await host.Sealer.SealPendingAsync(AuditHost.Cancel)).Should().Be(AuditSealer.BatchSize + 1);

        (await host.VerifyAsync()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task Entries_that_wait_for_their_seal_are_no_finding()
    {
        await host.OpenCaseAsync();

        (await host.VerifyAsync()).Should().BeEquivalentTo(new { Entries = 1, Sealed = 0, Pending = 1, IsWhole = true });
    }

    [Fact]
    public async Task What_a_crash_left_pending_is_sealed_by_the_next_start()
    {
        await host.OpenCaseAsync();
        await host.OpenCaseAsync();

        var sealer = host.Sealer;
        await sealer.StartAsync(AuditHost.Cancel);
        await UntilSealedAsync(2);
        await sealer.StopAsync(AuditHost.Cancel);

        (await host.VerifyAsync()).Should().BeEquivalentTo(new { Entries = 2, Sealed = 2, Pending = 0, IsWhole = true });
    }

    [Fact]
    public async Task A_saved_change_wakes_the_sealer_and_a_stop_seals_the_rest()
    {
        var sealer = host.Sealer;
        await sealer.StartAsync(AuditHost.Cancel);
        await host.OpenCaseAsync();
        await UntilSealedAsync(1);

        await host.OpenCaseAsync();
        await sealer.StopAsync(AuditHost.Cancel);

        (await host.VerifyAsync()).Should().BeEquivalentTo(new { Sealed = 2, Pending = 0, IsWhole = true });
    }

    [Fact]
    public async Task Parallel_writers_and_a_running_sealer_leave_one_whole_chain()
    {
        var sealer = host.Sealer;
        await sealer.StartAsync(AuditHost.Cancel);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                var opened = await host.OpenCaseAsync();
                await host.ChangeAsync(opened.Id, c => c.Accept());
            }
        })));
        await sealer.StopAsync(AuditHost.Cancel);

        (await host.VerifyAsync()).Should().BeEquivalentTo(new { Entries = 320, Sealed = 320, Pending = 0, HeadSeq = 320, IsWhole = true });
    }

    [Fact]
    public async Task An_entry_removed_before_its_seal_keeps_its_place_and_is_missed()
    {
        await SealAsync(2);
        await host.OpenCaseAsync();
        var removed = (await host.EntriesAsync())[^1];
        await host.TamperAsync("DELETE FROM audit_entries WHERE id = {0}", removed.Id);

        (await host.VerifyAsync()).Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = Removed, Seq = (long?)null, EntryId = removed.Id });

        await SealAsync(1);
        (await host.VerifyAsync()).Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = Removed, Seq = 3, EntryId = removed.Id });
    }

    [Fact]
    public async Task A_chain_whose_end_was_cut_with_its_head_never_looks_whole_again()
    {
        await SealAsync(5);
        await host.TamperAsync("DELETE FROM audit_entries WHERE id IN (SELECT entry_id FROM audit_seals WHERE seq > 3)");
        await host.TamperAsync("DELETE FROM audit_seals WHERE seq > 3");
        await host.TamperAsync("DELETE FROM audit_heads");
        (await host.VerifyAsync()).Findings.Should().ContainSingle().Which.Kind.Should().Be(TailCut);

        await SealAsync(2);

        (await host.SealsAsync()).Select(s => s.Seq).Should().Equal(1, 2, 3, 5, 6);
        (await host.VerifyAsync()).Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = Removed, Seq = 4 });
    }

    private async Task SealAsync(int cases)
    {
        for (var i = 0; i < cases; i++)
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            await host.OpenCaseAsync();
        }

        await host.Sealer.SealPendingAsync(AuditHost.Cancel);
    }

    private async Task UntilSealedAsync(int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(AuditHost.Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while ((await host.SealsAsync()).Count < count) await Task.Delay(20, limit.Token);
    }
}
