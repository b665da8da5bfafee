using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>由人提出督办，随即发出。</summary>
[Requires(Permission.Supervise)]
public sealed record RaiseSupervisionOrder : ICreate<SupervisionOrderView>
{
    /// <summary>督办哪个单位（代码）</summary>
    public required string OrgCode { get; init; }

    /// <summary>因哪一件信访事项：UUID 或者登记编号；没有的不填</summary>
    public string? Petition { get; init; }

    /// <summary>由人提出 by_hand，或者联席会议议定 joint_conference；空为由人提出</summary>
    public SupervisionTrigger? Trigger { get; init; }

    /// <summary>缘由，一句话，不写个人信息</summary>
    public required string Cause { get; init; }

    /// <summary>督办的要求</summary>
    public required string Demand { get; init; }

    /// <summary>哪一日前答复（含）；空为本地设置的日数</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>是否挂牌督办</summary>
    public bool? Listed { get; init; }

    /// <summary>是否重要问题</summary>
    public bool? Important { get; init; }
}

internal sealed class RaiseSupervisionOrderValidator : AbstractValidator<RaiseSupervisionOrder>
{
    public RaiseSupervisionOrderValidator()
    {
        RuleFor(r => r.OrgCode).IsOrganizationCode();
        RuleFor(r => r.Petition).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Trigger).Must(t => t is null or SupervisionTrigger.ByHand or SupervisionTrigger.JointConference)
            .Says("由人提出的只有 by_hand、joint_conference 两种。", "By hand there are by_hand and joint_conference only.");
        RuleFor(r => r.Cause).Filled(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Demand).Filled(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class RaiseSupervisionOrderHandler(SupervisionDesk desk, ISupervisionRecords records, IReadStore store, SupervisionSettings settings)
    : IRequestHandler<RaiseSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(RaiseSupervisionOrder r, CancellationToken cancellationToken)
    {
        var matter = await desk.MatterAsync(r.OrgCode, r.Petition, cancellationToken);
        var trigger = r.Trigger ?? SupervisionTrigger.ByHand;
        var earlier = await EarlierAsync(matter, trigger, cancellationToken);
        // About a body alone, without an item, only the words tell one cause from another.
        var open = earlier.Where(o => o.Status is not (SupervisionOrderStatus.Closed or SupervisionOrderStatus.Dropped));
        Lawful.Ensure(open.Any(o => matter.Item is not null || o.Cause == r.Cause) ? SupervisionRefusals.RaisedAlready : null);
        var now = await desk.OccasionAsync(cancellationToken);
        var cause = new FoundCause(matter, trigger, earlier.Count + 1, r.Cause, Cite.XF2022(trigger is SupervisionTrigger.JointConference ? "A13-P1" : "A40-P1"));
        var demand = new Demand(r.Demand, now.Today, r.AnswerBy ?? now.Today.AddDays(settings.AnswerDays), r.Listed ?? false, r.Important ?? false);
        var order = SupervisionOrder.Ask(cause, demand, desk.Now, now);
        records.Add(order);
        return SupervisionOrderView.Of(order);
    }

    private Task<List<Earlier>> EarlierAsync(SupervisedMatter matter, SupervisionTrigger trigger, CancellationToken cancellationToken)
    {
        var (item, org) = (matter.Item, matter.OrgCode);
        return store.Query<SupervisionOrder>().Where(o => o.Trigger == trigger && (item == null ? o.Item == null && o.OrgCode == org : o.Item == item))
            .Select(o => new Earlier(o.Status, o.Cause)).ToListAsync(cancellationToken);
    }

    private sealed record Earlier(SupervisionOrderStatus Status, string Cause);
}
