using PetitionGovernance.Application.Shared.Ports;
using static PetitionGovernance.Application.Shared.Ports.AuditFindingKind;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>Collects what a verification finds: all are counted, the first thousand told.</summary>
internal sealed class AuditFindings
{
    private const int Told = 1000;

    private readonly List<AuditFinding> first = [];

    public long Count { get; private set; }

    public IReadOnlyList<AuditFinding> First => first;

    public void Add(AuditFindingKind kind, long? seq, Guid? entryId, string chinese, string english)
    {
        Count++;
        if (first.Count < Told) first.Add(new(kind, seq, entryId, chinese, english));
    }

    public void SealsMissing(long from, long to) =>
        Add(Removed, from, null, from == to ? $"第 {from} 号封印缺失" : $"第 {from} 至 {to} 号封印缺失", from == to ? $"seal {from} is missing" : $"seals {from} to {to} are missing");

    public void EntryMissing(long? seq, Guid id) =>
        Add(Removed, seq, id, $"{Place(seq)}条目 {id} 已被删除", $"entry {id}{PlaceInEnglish(seq)} was removed");

    public void Altered(long? seq, Guid id) =>
        Add(AuditFindingKind.Altered, seq, id, $"{Place(seq)}条目 {id} 的内容与校验码不符", $"the content of entry {id}{PlaceInEnglish(seq)} does not match its MAC");

    public void Unlinked(long seq, Guid id) =>
        Add(BrokenChain, seq, id, $"第 {seq} 号封印与前一封印或条目 {id} 不相衔接", $"seal {seq} follows neither the seal before it nor entry {id}");

    public void Unaccounted(Guid id) =>
        Add(Inserted, null, id, $"条目 {id} 既无封印，也不在待封之列", $"entry {id} has no seal and is not waiting for one");

    public void VersionsMissing(VersionGap gap) => Add(
        Removed,
        null,
        null,
        $"{gap.Subject} {gap.SubjectId} 第 {gap.From} 至 {gap.To} 版的条目缺失",
        $"the entries of versions {gap.From} to {gap.To} of {gap.Subject} {gap.SubjectId} are missing");

    private static string Place(long? seq) => seq is null ? "待封" : $"第 {seq} 号";

    private static string PlaceInEnglish(long? seq) => seq is null ? ", not yet sealed," : $" at seal {seq}";
}
