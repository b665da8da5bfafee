using System.Linq.Expressions;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一个包案的全部。</summary>
public sealed record CasePackageView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>包案编号</summary>
    public required string PackageNo { get; init; }

    public required string Title { get; init; }

    /// <summary>立包案的日期</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>走到哪一步</summary>
    public required PackageStatus Status { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>观察期的末日（含）</summary>
    public DateOnly? WatchUntil { get; init; }

    /// <summary>最迟在这一日（含）调度</summary>
    public DateOnly? DispatchBy { get; init; }

    /// <summary>包案的事项</summary>
    public required IReadOnlyList<PackageItemView> Items { get; init; }

    /// <summary>包案责任，旧的在前；最后一段是现在的</summary>
    public required IReadOnlyList<ChargeView> Charges { get; init; }

    /// <summary>方案的措施</summary>
    public required IReadOnlyList<MeasureView> Measures { get; init; }

    /// <summary>领导接访、下访、约访、会办</summary>
    public required IReadOnlyList<LeaderVisit> Visits { get; init; }

    /// <summary>调度</summary>
    public required IReadOnlyList<DispatchEntry> Dispatches { get; init; }

    /// <summary>疑难信访资金，金额以分计</summary>
    public required IReadOnlyList<FundView> Funds { get; init; }

    /// <summary>办结和反弹</summary>
    public required IReadOnlyList<ClosingView> Closings { get; init; }

    /// <summary>停滞的提请</summary>
    public required IReadOnlyList<PackageEscalation> Escalations { get; init; }

    public static readonly Expression<Func<LeaderCasePackage, CasePackageView>> Projection = c => new CasePackageView
    {
        Id = c.Id,
        Version = c.Version,
        PackageNo = c.PackageNo,
        Title = c.Title,
        OpenedOn = c.OpenedOn,
        Status = c.Status,
        ClosedOn = c.ClosedOn,
        WatchUntil = c.WatchUntil,
        DispatchBy = c.DispatchBy,
        Items = c.Items.OrderBy(i => i.RegNo).Select(i => new PackageItemView(i.RegNo, i.AddedOn, i.RemovedOn)).ToList(),
        Charges = c.Charges.OrderBy(x => x.Sequence).Select(x => new ChargeView(
            x.Sequence, x.From, x.Until, x.LeaderName, x.LeaderPost, x.ResponsibleOrgCode, x.DispatcherName, x.Goal, x.TargetOn, x.DispatchEveryDays, x.Reason)).ToList(),
        Measures = c.Measures.OrderBy(m => m.Sequence).Select(m => new MeasureView(m.Sequence, m.Text, m.Owner, m.SetOn, m.DueOn, m.DoneOn, m.DroppedOn, m.Result)).ToList(),
        Visits = c.Visits.OrderBy(v => v.Sequence).Select(v => new LeaderVisit(v.Sequence, v.On, v.Kind, v.LeaderName, v.Record)).ToList(),
        Dispatches = c.Dispatches.OrderBy(d => d.Sequence).Select(d => new DispatchEntry(d.Sequence, d.On, d.Record, d.By, d.NextBy)).ToList(),
        Funds = c.Funds.OrderBy(f => f.Sequence).Select(f => new FundView
        {
            Sequence = f.Sequence,
            Status = f.Status,
            AppliedAmount = f.AppliedAmount,
            AppliedOn = f.AppliedOn,
            AppliedBy = f.AppliedBy,
            Purpose = f.Purpose,
            ApprovedAmount = f.ApprovedAmount,
            DecidedOn = f.DecidedOn,
            DecidedBy = f.DecidedBy,
            DecisionReason = f.DecisionReason,
            PaidAmount = f.PaidAmount,
            PaidOn = f.PaidOn,
            PaidBy = f.PaidBy,
            VoucherNo = f.VoucherNo,
        }).ToList(),
        Closings = c.Closings.OrderBy(x => x.Sequence).Select(x => new ClosingView(x.Outcome, x.On, x.Evidence, x.WatchUntil, x.ReboundOn, x.ReboundReason)).ToList(),
        Escalations = c.Escalations.OrderBy(e => e.DueOn).ThenBy(e => e.Measure).Select(e => new PackageEscalation(e.Cause, e.Measure, e.DueOn, e.RaisedOn)).ToList(),
    };

    private static readonly Func<LeaderCasePackage, CasePackageView> Compiled = Projection.Compile();

    // The unit of work advances the version once when it saves what the handler changed.
    internal static CasePackageView Of(LeaderCasePackage package) => Compiled(package) with { Version = package.Version + 1 };
}

/// <summary>包案中的一件事项。</summary>
/// <param name="RegNo">登记编号</param>
/// <param name="AddedOn">纳入日期</param>
/// <param name="RemovedOn">移出日期</param>
public sealed record PackageItemView(string RegNo, DateOnly AddedOn, DateOnly? RemovedOn);

/// <summary>包案责任的一段。</summary>
/// <param name="Sequence">第几段</param>
/// <param name="From">自这一日</param>
/// <param name="Until">到这一日（不含）；现在的为空</param>
/// <param name="LeaderName">包案领导</param>
/// <param name="LeaderPost">职务</param>
/// <param name="ResponsibleOrgCode">责任单位代码</param>
/// <param name="DispatcherName">专人调度的人</param>
/// <param name="Goal">目标</param>
/// <param name="TargetOn">目标日期</param>
/// <param name="DispatchEveryDays">每多少日调度一次</param>
/// <param name="Reason">变更的理由</param>
public sealed record ChargeView(
    int Sequence, DateOnly From, DateOnly? Until, string LeaderName, string LeaderPost, string ResponsibleOrgCode, string DispatcherName,
    string? Goal, DateOnly TargetOn, int? DispatchEveryDays, string? Reason);

/// <summary>一项措施。</summary>
/// <param name="Sequence">第几项</param>
/// <param name="Text">做什么</param>
/// <param name="Owner">由谁做</param>
/// <param name="SetOn">定下的日期</param>
/// <param name="DueOn">完成期限（含）</param>
/// <param name="DoneOn">完成日期</param>
/// <param name="DroppedOn">不再采取的日期</param>
/// <param name="Result">结果，或者不再采取的理由</param>
public sealed record MeasureView(int Sequence, string Text, string? Owner, DateOnly SetOn, DateOnly DueOn, DateOnly? DoneOn, DateOnly? DroppedOn, string? Result);

/// <summary>一次办结。</summary>
/// <param name="Outcome">结果</param>
/// <param name="On">日期</param>
/// <param name="Evidence">证据；退回的为理由</param>
/// <param name="WatchUntil">观察到这一日（含）</param>
/// <param name="ReboundOn">反弹日期</param>
/// <param name="ReboundReason">反弹情况</param>
public sealed record ClosingView(PackageStatus Outcome, DateOnly On, string? Evidence, DateOnly? WatchUntil, DateOnly? ReboundOn, string? ReboundReason);

/// <summary>一笔疑难信访资金，金额以分计。</summary>
public sealed record FundView
{
    public required int Sequence { get; init; }

    public required FundStatus Status { get; init; }

    /// <summary>申请金额，分</summary>
    public required long AppliedAmount { get; init; }

    public required DateOnly AppliedOn { get; init; }

    /// <summary>申请人（登录名）</summary>
    public required string AppliedBy { get; init; }

    /// <summary>用途</summary>
    public required string Purpose { get; init; }

    /// <summary>批准金额，分；不批准的为 0</summary>
    public long? ApprovedAmount { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>批准人（登录名）</summary>
    public string? DecidedBy { get; init; }

    /// <summary>少批、不批的理由</summary>
    public string? DecisionReason { get; init; }

    /// <summary>支付金额，分</summary>
    public long? PaidAmount { get; init; }

    public DateOnly? PaidOn { get; init; }

    /// <summary>支付人（登录名）</summary>
    public string? PaidBy { get; init; }

    /// <summary>支付凭证号</summary>
    public string? VoucherNo { get; init; }
}
