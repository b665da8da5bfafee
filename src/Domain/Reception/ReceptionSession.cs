using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reception;

/// <summary>一场接访下访：哪位领导、哪一天、怎样、在哪里；收到的问题各有去向。</summary>
[Executes("A18-P2", "接访下访逐场登记，问题逐条到结果", "Receptions are kept session by session, each problem to its result")]
public sealed class ReceptionSession : AggregateRoot
{
    public const int MaxNumberLength = 40;
    public const int MaxParticipants = 50;

    private ReceptionSession()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>场次编号；往年的为文件中的编号。</summary>
    public string SessionNo { get; private init; } = "";

    public DateOnly HeldOn { get; private init; }

    public string LeaderName { get; private init; } = "";

    public string LeaderPost { get; private init; } = "";

    public ReceptionMode Mode { get; private init; }

    public string? AreaCode { get; private init; }

    /// <summary>登记这一场的单位。</summary>
    public string OrgCode { get; private init; } = "";

    /// <summary>联合接访：有关单位一同接访，一站式处理。</summary>
    public bool IsJoint { get; private init; }

    /// <summary>参加的单位。</summary>
    public IReadOnlyList<string> Participants { get; private set; } = [];

    public DateOnly? ConcludedOn { get; private set; }

    public override Subject Subject => new("reception-session", Id.ToString());

    public static ReceptionSession Hold(HeldSession s, bool isJoint, IReadOnlyList<string> participants, string orgCode, DateTimeOffset at, Occasion now)
    {
        var session = Made(s, orgCode, isJoint, participants, at, now.Today);
        session.Raise(new SessionHeld(session.Id, s.SessionNo, s.Mode, s.HeldOn));
        return session;
    }

    /// <summary>往年的一场，按已经发生的事实记入，即已结束。</summary>
    public static ReceptionSession Recorded(HeldSession s, string orgCode, DateTimeOffset at)
    {
        var session = Made(s, orgCode, isJoint: false, [], at, ChinaTime.DateOf(at));
        session.ConcludedOn = s.HeldOn;
        session.Raise(new SessionHeld(session.Id, s.SessionNo, s.Mode, s.HeldOn));
        return session;
    }

    /// <summary>结束一场：此后不再登记问题；联合接访没有登记参加单位的不得结束（第十八条第三款）。</summary>
    public void Conclude(IReadOnlyList<string> participants, Occasion now)
    {
        Lawful.Ensure(ConcludedOn is null ? null : ReceptionRefusals.Concluded);
        Participants = [.. Participants.Union(participants)];
        Lawful.Ensure(IsJoint && Participants.Count == 0 ? ReceptionRefusals.NoParticipants : null);
        ConcludedOn = now.Today;
        Raise(new SessionConcluded(Id, Participants.Count, now.Today));
    }

    private static ReceptionSession Made(HeldSession s, string orgCode, bool isJoint, IReadOnlyList<string> participants, DateTimeOffset at, DateOnly today)
    {
        Lawful.Ensure(s.HeldOn > today ? ReceptionRefusals.DayInFuture.On("heldOn") : null);
        return new ReceptionSession
        {
            Id = Guid.CreateVersion7(at),
            SessionNo = s.SessionNo,
            HeldOn = s.HeldOn,
            LeaderName = s.LeaderName,
            LeaderPost = s.LeaderPost,
            Mode = s.Mode,
            AreaCode = s.AreaCode,
            OrgCode = orgCode,
            IsJoint = isJoint,
            Participants = [.. participants.Distinct()],
        };
    }
}

/// <summary>一场接访：文件中的一行。</summary>
public sealed record HeldSession(string SessionNo, DateOnly HeldOn, string LeaderName, string LeaderPost, ReceptionMode Mode, string? AreaCode);
