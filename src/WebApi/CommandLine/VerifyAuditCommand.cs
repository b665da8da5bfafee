using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.WebApi.CommandLine;

/// <remarks>Exit code 1 where the trail is not whole, so that a nightly job notices.</remarks>
internal sealed class VerifyAuditCommand() : HostCommand("verify-audit", "", "校验审计记录是否完整 / prove the audit trail whole")
{
    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost(arguments);
        await using var scope = host.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IAuditVerifier>().VerifyAsync(cancellationToken);
        foreach (var finding in found.Findings)
            await Console.Out.WriteLineAsync($"{finding.Kind} seq={finding.Seq?.ToString() ?? "-"} entry={finding.EntryId?.ToString() ?? "-"}: {finding.Chinese} {finding.English}");
        if (found.FindingCount > found.Findings.Count) await Console.Out.WriteLineAsync($"… {found.FindingCount - found.Findings.Count}");
        await Console.Out.WriteLineAsync(
            $"{(found.IsWhole ? "审计记录完整 / The audit trail is whole" : $"审计记录有 {found.FindingCount} 处问题 / The audit trail has {found.FindingCount} faults")}: "
            + $"entries={found.Entries} sealed={found.Sealed} pending={found.Pending} head={found.HeadSeq} {found.HeadHash}");
        return found.IsWhole ? 0 : 1;
    }
}
