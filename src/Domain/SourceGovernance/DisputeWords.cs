namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>矛盾纠纷由谁发现。</summary>
public enum DisputeSource
{
    /// <summary>网格</summary>
    Grid,
    /// <summary>三官（法官、检察官、警官）和律师</summary>
    ThreeOfficers,
    /// <summary>热线</summary>
    Hotline,
    /// <summary>村（社区）</summary>
    Village,
}

/// <summary>三事分流。</summary>
public enum DisputeTriage
{
    /// <summary>大事：由政府办</summary>
    Major,
    /// <summary>小事：由村（社区）协商办</summary>
    Minor,
    /// <summary>私事：引导当事人自己办</summary>
    Private,
}

/// <summary>矛盾纠纷走到哪一步。</summary>
public enum DisputeStatus
{
    /// <summary>已发现</summary>
    Found,
    /// <summary>已分流</summary>
    Triaged,
    /// <summary>已化解</summary>
    Resolved,
    /// <summary>反弹</summary>
    Rebounded,
    /// <summary>已转为信访事项</summary>
    BecamePetition,
}

/// <summary>三事分流的说法。</summary>
public static class DisputeWords
{
    public static string Chinese(this DisputeTriage triage) => triage switch
    {
        DisputeTriage.Major => "大事由政府办",
        DisputeTriage.Minor => "小事由村（社区）协商办",
        _ => "私事引导当事人自己办",
    };
}

/// <summary>要登记的矛盾纠纷。</summary>
public sealed record NewDispute(
    string DisputeNo, DateOnly FoundOn, string AreaCode, string? Field, string? Topic, DisputeSource Source, int Parties, bool KeyDispute);

/// <summary>一次反弹。</summary>
public sealed record Rebound(DateOnly On, string Reason);
