using System.Linq.Expressions;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Application.Coordination;

/// <summary>一次路径指引。</summary>
public sealed record GuidanceView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>诉求的序号；整件为 0</summary>
    public required int Claim { get; init; }

    /// <summary>法定程序的代码，见 /legal/procedures</summary>
    public required string ProcedureCode { get; init; }

    /// <summary>法定程序的名称</summary>
    public string? ProcedureName => ProcedureCatalogue.Find(ProcedureCode)?.Name;

    /// <summary>受指引的机关代码</summary>
    public required string BodyCode { get; init; }

    /// <summary>指引日期</summary>
    public required DateOnly GivenOn { get; init; }

    /// <summary>作出指引的单位代码</summary>
    public required string GivenByOrgCode { get; init; }

    /// <summary>作出指引的人（登录名）</summary>
    public required string By { get; init; }

    /// <summary>怎样告诉信访人的</summary>
    public required GuidanceMethod Method { get; init; }

    /// <summary>告诉了什么</summary>
    public string? Told { get; init; }

    /// <summary>等答复到哪一日（含）</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>机关怎样对待</summary>
    public required GuidanceStatus Status { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>不受理的理由</summary>
    public string? RefusalReason { get; init; }

    /// <summary>受理的案号、文号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>信访人返回的日期</summary>
    public DateOnly? ReturnedOn { get; init; }

    /// <summary>信访人说为什么走不通</summary>
    public string? ReturnReason { get; init; }

    /// <summary>受阻情形</summary>
    public required IReadOnlyList<BarrierView> Barriers { get; init; }

    internal static readonly Expression<Func<PathGuidance, GuidanceView>> Projection = g => new GuidanceView
    {
        Id = g.Id,
        Version = g.Version,
        RegNo = g.RegNo,
        Claim = g.Claim,
        ProcedureCode = g.ProcedureCode,
        BodyCode = g.BodyCode,
        GivenOn = g.GivenOn,
        GivenByOrgCode = g.GivenByOrgCode,
        By = g.By,
        Method = g.Method,
        Told = g.Told,
        AnswerBy = g.AnswerBy,
        Status = g.Status,
        AnsweredOn = g.AnsweredOn,
        RefusalReason = g.RefusalReason,
        DocumentNo = g.DocumentNo,
        ReturnedOn = g.ReturnedOn,
        ReturnReason = g.ReturnReason,
        Barriers = g.Barriers.OrderBy(b => b.Id).Select(b => new BarrierView(b.Id, b.Cause, b.RaisedOn, b.State, b.StateOn, b.StateNote)).ToList(),
    };

    private static readonly Func<PathGuidance, GuidanceView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static GuidanceView Of(PathGuidance guidance) => Compiled(guidance) with { Version = guidance.Version + 1 };
}

/// <summary>受阻情形。</summary>
/// <param name="Id">标识</param>
/// <param name="Cause">原因</param>
/// <param name="RaisedOn">发生日期</param>
/// <param name="State">走到哪一步</param>
/// <param name="StateOn">走到这一步的日期</param>
/// <param name="StateNote">说明</param>
public sealed record BarrierView(Guid Id, BarrierCause Cause, DateOnly RaisedOn, BarrierState State, DateOnly StateOn, string? StateNote);
