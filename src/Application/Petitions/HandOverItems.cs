using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>整体移交：一名经办人名下的未了事项，一次移交给同单位的另一名，并交代作过的承诺。</summary>
[Requires(Permission.AssignOfficers)]
public sealed record HandOverItems : ICreate<HandOverReceipt>
{
    /// <summary>移交人（登录名）</summary>
    public required string FromOfficer { get; init; }

    /// <summary>接手人（登录名），须是同单位的在用用户</summary>
    public required string ToOfficer { get; init; }

    /// <summary>原因，如岗位调整</summary>
    public required string Reason { get; init; }

    /// <summary>对信访人作过的承诺，逐件写明</summary>
    public IReadOnlyList<PromiseInput>? Promises { get; init; }

    /// <summary>单位代码；只有被授权代各单位办理的对接系统可以填写，其他为本单位</summary>
    public string? UnitCode { get; init; }
}

/// <summary>一件事项上的承诺。</summary>
public sealed record PromiseInput
{
    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>承诺的内容</summary>
    public required string Promise { get; init; }
}

/// <summary>移交的结果。</summary>
/// <param name="Id">移交记录的标识</param>
/// <param name="Items">移交的事项</param>
/// <param name="Left">因接手人登记回避等原因没有移交的登记编号</param>
public sealed record HandOverReceipt(Guid Id, IReadOnlyList<HandedOverItem> Items, IReadOnlyList<string> Left);

internal sealed class HandOverItemsValidator : AbstractValidator<HandOverItems>
{
    public HandOverItemsValidator()
    {
        RuleFor(r => r.FromOfficer).Filled(Petitioner.MaxNameLength);
        RuleFor(r => r.ToOfficer).Filled(Petitioner.MaxNameLength)
            .Must((r, to) => to != r.FromOfficer).Says("接手人不能是移交人自己。", "Cannot be the one who hands over.");
        RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
        RuleFor(r => r.Promises).Must(p => p is null || p.Count <= HandOver.MaxItems).Says($"最多 {HandOver.MaxItems} 件。", $"At most {HandOver.MaxItems}.");
        RuleForEach(r => r.Promises).ChildRules(p =>
        {
            p.RuleFor(x => x.RegNo).Filled(Registration.MaxExternalNumberLength);
            p.RuleFor(x => x.Promise).Filled(Registration.MaxReasonLength);
        });
    }
}

/// <remarks>The one use case that changes many items in one transaction: half a hand-over is worse than none.</remarks>
internal sealed class HandOverItemsHandler(PetitionDesk desk, IPetitionItems items, IOfficers officers, IHandOvers handOvers)
    : IRequestHandler<HandOverItems, HandOverReceipt>
{
    public async Task<HandOverReceipt> Handle(HandOverItems r, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        var unit = r.UnitCode ?? now.Actor.UnitCode;
        if (!now.Actor.ActsFor(unit)) throw new InvalidRequestException("unitCode", "只能移交本单位的事项；请去掉此字段。", "You hand over your own unit's items only; leave this field out.");
        Lawful.Ensure(await officers.IsActiveInAsync(r.ToOfficer, unit, cancellationToken) ? null : PetitionRefusals.OfficerOfOtherUnit.On("toOfficer"));
        var visible = PetitionVisibility.Of(now.Actor, await desk.OrganizationsAsync(cancellationToken));
        var open = await items.ListAsync(
            all => all.Where(visible)
                .Where(p => p.Officer == r.FromOfficer && (p.ResponsibleOrgCode == unit || (p.ResponsibleOrgCode == null && p.ReceivingOrgCode == unit)))
                .Where(p => p.Status != PetitionStatus.Concluded && p.Status != PetitionStatus.Withdrawn)
                .OrderBy(p => p.RegNo).Take(HandOver.MaxItems),
            cancellationToken);
        EnsurePromisesConcern(open, r.Promises);

        var promises = (r.Promises ?? []).ToDictionary(p => p.RegNo, p => p.Promise);
        var movable = open.Where(p => PetitionActs.AssignOfficer.MayNot(p.State, now.Actor, now.Today) is null && p.Recusals.All(x => x.Officer != r.ToOfficer)).ToList();
        var handed = movable.ConvertAll(p => new HandedOverItem(p.RegNo, p.Status, p.NextDueOn, promises.GetValueOrDefault(p.RegNo)));
        foreach (var item in movable) item.NameOfficer(r.ToOfficer, now);
        var record = HandOver.Record(desk.Now, unit, r.FromOfficer, r.ToOfficer, r.Reason, handed, now);
        handOvers.Add(record);
        return new HandOverReceipt(record.Id, handed, [.. open.Except(movable).Select(p => p.RegNo)]);
    }

    private static void EnsurePromisesConcern(List<PetitionItem> open, IReadOnlyList<PromiseInput>? promises)
    {
        if (promises is null) return;
        var known = open.Select(p => p.RegNo).ToHashSet();
        for (var i = 0; i < promises.Count; i++)
        {
            if (!known.Contains(promises[i].RegNo))
                throw new InvalidRequestException($"promises[{i}].regNo", "不是移交人名下的未了事项。", "Not an open item of the officer who hands over.");
        }

        if (promises.Select(p => p.RegNo).Distinct().Count() != promises.Count)
            throw new InvalidRequestException("promises", "同一事项只写一条承诺。", "One promise per item.");
    }
}
