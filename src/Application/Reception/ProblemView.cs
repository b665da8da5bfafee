using System.Linq.Expressions;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reception;

/// <summary>接访收到的一个问题；来访人的姓名打码。</summary>
public sealed record ProblemView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>问题编号</summary>
    public required string ProblemNo { get; init; }

    public required string SessionNo { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required ReceptionMode Mode { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    public string? Field { get; init; }

    public string? Topic { get; init; }

    public string? AreaCode { get; init; }

    /// <summary>标题</summary>
    public required string Subject { get; init; }

    public required string Content { get; init; }

    public required PetitionCategory Category { get; init; }

    public string? RespondentOrgCode { get; init; }

    /// <summary>来访人姓名，打码</summary>
    public string? PetitionerName => Masking.Name(Visitor?.Name) is { Length: > 0 } masked ? masked : null;

    public required int HeadCount { get; init; }

    public required ProblemStatus Status { get; init; }

    public DateOnly? ResolvedOn { get; init; }

    /// <summary>当场解决的</summary>
    public required bool OnTheSpot { get; init; }

    public string? Result { get; init; }

    /// <summary>引导去的单位、地址、时间</summary>
    public LocalPlace? GuidedTo { get; init; }

    /// <summary>转成的信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>交办的单位和日期</summary>
    public required IReadOnlyList<ProblemTaskView> Tasks { get; init; }

    internal Visitor? Visitor { get; init; }

    internal static readonly Expression<Func<ReceptionProblem, ProblemView>> Projection = p => new ProblemView
    {
        Id = p.Id,
        Version = p.Version,
        ProblemNo = p.ProblemNo,
        SessionNo = p.SessionNo,
        HeldOn = p.HeldOn,
        Mode = p.Mode,
        LeaderName = p.LeaderName,
        Field = p.Field,
        Topic = p.Topic,
        AreaCode = p.AreaCode,
        Subject = p.Title,
        Content = p.Content,
        Category = p.Category,
        RespondentOrgCode = p.RespondentOrgCode,
        Visitor = p.Visitor,
        HeadCount = p.HeadCount,
        Status = p.Status,
        ResolvedOn = p.ResolvedOn,
        OnTheSpot = p.OnTheSpot,
        Result = p.Result,
        GuidedTo = p.GuidedTo,
        RegNo = p.RegNo,
        Tasks = p.Tasks.OrderBy(t => t.OrgCode).Select(t => new ProblemTaskView(t.OrgCode, t.GivenOn, t.DueOn, t.DoneOn, t.Result)).ToList(),
    };

    private static readonly Func<ReceptionProblem, ProblemView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static ProblemView Of(ReceptionProblem problem) => Compiled(problem) with { Version = problem.Version + 1 };
}

/// <summary>交给一个单位。</summary>
/// <param name="OrgCode">单位代码</param>
/// <param name="GivenOn">交办日期</param>
/// <param name="DueOn">报结果的期限（含）</param>
/// <param name="DoneOn">报结果的日期</param>
/// <param name="Result">结果</param>
public sealed record ProblemTaskView(string OrgCode, DateOnly GivenOn, DateOnly DueOn, DateOnly? DoneOn, string? Result);
