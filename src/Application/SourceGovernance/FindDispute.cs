using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记排查发现的矛盾纠纷。</summary>
[Requires(Permission.KeepGovernanceRecords)]
[Executes("A15-P3", "排查、三事分流、就地化解，转为信访事项的保留来源", "Finds, triages and settles disputes on the spot, and keeps where an item came from")]
public sealed record FindDispute : ICreate<DisputeView>
{
    /// <summary>纠纷编号，不重复</summary>
    public required string DisputeNo { get; init; }

    /// <summary>发现日期；空为今天</summary>
    public DateOnly? FoundOn { get; init; }

    /// <summary>所在地的行政区划代码</summary>
    public required string AreaCode { get; init; }

    /// <summary>领域，如 民生领域</summary>
    public string? Field { get; init; }

    /// <summary>内容分类，如 物业管理</summary>
    public string? Topic { get; init; }

    /// <summary>由谁发现：grid 网格、three_officers “三官一律”、hotline 热线、village 村（社区）</summary>
    public required DisputeSource Source { get; init; }

    /// <summary>当事人数</summary>
    public required int Parties { get; init; }

    /// <summary>重点矛盾纠纷</summary>
    public bool KeyDispute { get; init; }
}

internal sealed class FindDisputeValidator : AbstractValidator<FindDispute>
{
    public FindDisputeValidator()
    {
        RuleFor(r => r.DisputeNo).Filled(Dispute.MaxNoLength);
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.Field).AtMost(Dispute.MaxWordLength);
        RuleFor(r => r.Topic).AtMost(Dispute.MaxWordLength);
        RuleFor(r => r.Parties).InclusiveBetween(1, Dispute.MaxParties).Says(SourceGovernanceRefusals.PartiesForm.Chinese, SourceGovernanceRefusals.PartiesForm.English);
    }
}

internal sealed class FindDisputeHandler(RecordDesk<Dispute> desk) : IRequestHandler<FindDispute, DisputeView>
{
    public Task<DisputeView> Handle(FindDispute r, CancellationToken cancellationToken)
    {
        var facts = new NewDispute(r.DisputeNo, r.FoundOn ?? desk.Today, r.AreaCode, r.Field, r.Topic, r.Source, r.Parties, r.KeyDispute);
        var dispute = Dispute.Find(facts, desk.Now, desk.Today);
        desk.Add(dispute);
        return Task.FromResult(DisputeView.Of(dispute));
    }
}
