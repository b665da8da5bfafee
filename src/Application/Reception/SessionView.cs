using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>一场接访下访；数字只计本人可见的问题。</summary>
public sealed record SessionView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>场次编号</summary>
    public required string SessionNo { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    public required ReceptionMode Mode { get; init; }

    public string? AreaCode { get; init; }

    /// <summary>联合接访</summary>
    public required bool Joint { get; init; }

    /// <summary>参加单位的代码</summary>
    public required IReadOnlyList<string> ParticipantOrgCodes { get; init; }

    public DateOnly? ConcludedOn { get; init; }

    /// <summary>收到的问题</summary>
    public required int Problems { get; init; }

    /// <summary>还没有结果的问题；不为 0 的逐条落实</summary>
    public required int WithoutResult { get; init; }

    internal static SessionView Of(ReceptionSession s, int problems = 0, int withoutResult = 0) => new()
    {
        Id = s.Id,
        // The unit of work advances the version once when it saves what the handler changed.
        Version = s.Version + 1,
        SessionNo = s.SessionNo,
        HeldOn = s.HeldOn,
        LeaderName = s.LeaderName,
        LeaderPost = s.LeaderPost,
        Mode = s.Mode,
        AreaCode = s.AreaCode,
        Joint = s.IsJoint,
        ParticipantOrgCodes = s.Participants,
        ConcludedOn = s.ConcludedOn,
        Problems = problems,
        WithoutResult = withoutResult,
    };

    internal static IQueryable<SessionView> Of(IQueryable<ReceptionSession> sessions, IQueryable<ReceptionProblem> problems) => sessions.Select(s => new SessionView
    {
        Id = s.Id,
        Version = s.Version,
        SessionNo = s.SessionNo,
        HeldOn = s.HeldOn,
        LeaderName = s.LeaderName,
        LeaderPost = s.LeaderPost,
        Mode = s.Mode,
        AreaCode = s.AreaCode,
        Joint = s.IsJoint,
        ParticipantOrgCodes = s.Participants,
        ConcludedOn = s.ConcludedOn,
        Problems = problems.Count(p => p.Session == s.Id),
        WithoutResult = problems.Count(p => p.Session == s.Id && (p.Status == ProblemStatus.Open || p.Status == ProblemStatus.Assigned)),
    });
}
