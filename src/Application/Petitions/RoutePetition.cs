using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>处置：转送、交办，或者实施其他甄别结论（不予受理、导入法定程序、转纪检监察机关等）。</summary>
[Requires(Permission.RoutePetition)]
public sealed record RoutePetition : PetitionCommand
{
    /// <summary>处置方式；空为甄别结论所定。转送与交办可以互换，其他改变须重新甄别</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>责任单位代码；空为甄别结论所定</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>并入的原件：登记编号或者 UUID；空为登记时所指的原事项。只用于 merge_with_existing</summary>
    public string? SameMatterAs { get; init; }

    /// <summary>处置日期；空为今天</summary>
    public DateOnly? DisposedOn { get; init; }

    /// <summary>交办的反馈期限（交办必填）</summary>
    public DateOnly? ReportBackOn { get; init; }

    /// <summary>办理要求</summary>
    public string? Instruction { get; init; }

    /// <summary>转送函、交办函文号</summary>
    public string? DocumentNo { get; init; }
}

internal sealed class RoutePetitionValidator : AbstractValidator<RoutePetition>
{
    public RoutePetitionValidator()
    {
        RuleFor(r => r.Disposition).Known();
        RuleFor(r => r.Instruction).AtMost(Registration.MaxReasonLength);
        RuleFor(r => r.DocumentNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.SameMatterAs).AtMost(Registration.MaxExternalNumberLength);
    }
}

internal sealed class RoutePetitionHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<RoutePetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RoutePetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        var organization = await desk.EnsureOrganizationAsync(r.ResponsibleOrgCode ?? item.ResponsibleOrgCode, "responsibleOrgCode", cancellationToken);
        var target = organization is null ? null : Target(organization, item, await desk.OrganizationsAsync(cancellationToken));
        var existing = await ExistingAsync(r.SameMatterAs ?? (item.Disposition is Disposition.MergeWithExisting ? item.SameMatterAs : null), item, cancellationToken);
        item.Route(new Routing(r.Disposition, target, r.DisposedOn ?? now.Today, r.ReportBackOn, r.Instruction, r.DocumentNo, existing), now);
        return PetitionReceipt.Of(item, now);
    }

    // What the clerk may not know of is not there to be merged into.
    private async Task<ExistingItem?> ExistingAsync(string? reference, PetitionItem item, CancellationToken cancellationToken)
    {
        if (reference is null) return null;
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        return await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(reference).Matches())
            .Select(p => new ExistingItem(p.RegNo, p.Category, p.Status, p.ResponsibleOrgCode, p.Id == item.Id))
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new InvalidRequestException("sameMatterAs", "查无此登记编号。", "No item with this registration number.");
    }

    private static RoutingTarget Target(OrganizationNode to, PetitionItem item, OrganizationTree tree) => new(
        to.Code,
        to.Kind,
        to.IsAbolished,
        IsUnderReceiver: to.Code != item.ReceivingOrgCode && tree.IsWithin(to.Code, item.ReceivingOrgCode),
        IsAccused: item.RespondentOrgCode is { } respondent && !SealPolicy.MaySee(to.Code, to.Kind, respondent, tree));
}
