namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Proves the audit trail whole, or says where it is not.</summary>
public interface IAuditVerifier
{
    Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken);
}

/// <param name="Entries">How many entries there are, sealed or pending.</param>
/// <param name="Sealed">How many seals there are.</param>
/// <param name="Pending">Entries written but not yet sealed.</param>
/// <param name="HeadSeq">Number of the last seal; 0 when there is none.</param>
/// <param name="HeadHash">Hash of the last seal, hexadecimal. Noted outside the database, it proves later that nothing was rolled back.</param>
/// <param name="FindingCount">How many findings there are; <paramref name="Findings"/> holds the first ones.</param>
public sealed record AuditVerification(
    long Entries, long Sealed, long Pending, long HeadSeq, string HeadHash, long FindingCount, IReadOnlyList<AuditFinding> Findings)
{
    public bool IsWhole => FindingCount == 0;
}

public enum AuditFindingKind
{
    /// <summary>条目内容与其校验码不符：被改动，或由不掌握密钥的人写入</summary>
    Altered,
    /// <summary>条目或其封印缺失</summary>
    Removed,
    /// <summary>条目既无封印、也不在待封之列</summary>
    Inserted,
    /// <summary>封印与前一封印或链头不相衔接</summary>
    BrokenChain,
    /// <summary>链尾被截去</summary>
    TailCut,
}

/// <param name="Seq">Number of the seal, where one is concerned.</param>
/// <param name="EntryId">The entry, where one is concerned.</param>
/// <param name="Chinese">What is wrong, in one sentence.</param>
/// <param name="English">The same in English.</param>
public sealed record AuditFinding(AuditFindingKind Kind, long? Seq, Guid? EntryId, string Chinese, string English);
