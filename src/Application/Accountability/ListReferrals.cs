using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>列出需要知道的线索，新的在前，不显示姓名；各条件同时满足。</summary>
[Requires(Permission.PrepareReferrals, Permission.ApproveReferrals, Permission.HandlePetition)]
public sealed record ListReferrals : PageRequest, IQuery<Page<ReferralListItem>>
{
    /// <summary>线索的种类</summary>
    public ReferralKind? Kind { get; init; }

    /// <summary>移送给哪个单位（代码）</summary>
    public string? ToOrgCode { get; init; }

    /// <summary>走到哪一步</summary>
    public ReferralStatus? Status { get; init; }

    /// <summary>总的结果</summary>
    public ReferralOutcome? Outcome { get; init; }

    /// <summary>移送日期不早于（含）</summary>
    public DateOnly? ReferredFrom { get; init; }

    /// <summary>移送日期不晚于（含）</summary>
    public DateOnly? ReferredTo { get; init; }

    internal IQueryable<AccountabilityReferral> Apply(IQueryable<AccountabilityReferral> all)
    {
        if (Kind is { } kind) all = all.Where(r => r.Kind == kind);
        if (ToOrgCode is { } to) all = all.Where(r => r.ToOrgCode == to);
        if (Status is { } status) all = all.Where(r => r.Status == status);
        if (Outcome is { } outcome) all = all.Where(r => r.Outcome == outcome);
        if (ReferredFrom is { } from) all = all.Where(r => r.ReferredOn >= from);
        if (ReferredTo is { } until) all = all.Where(r => r.ReferredOn <= until);
        return all;
    }
}

/// <summary>列表中的一条线索。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="ReferralNo">移送编号</param>
/// <param name="Kind">线索的种类</param>
/// <param name="ToOrgCode">移送给哪个单位（代码）</param>
/// <param name="RegNo">信访事项的登记编号</param>
/// <param name="Status">走到哪一步</param>
/// <param name="PersonCount">所涉人数</param>
/// <param name="ReferredOn">移送日期</param>
/// <param name="Outcome">总的结果</param>
/// <param name="PersonsHeldAccountable">被追责的人数</param>
/// <param name="ConcludedOn">办结日期</param>
public sealed record ReferralListItem(
    Guid Id, int Version, string? ReferralNo, ReferralKind Kind, string ToOrgCode, string? RegNo, ReferralStatus Status, int PersonCount, DateOnly? ReferredOn,
    ReferralOutcome? Outcome, int? PersonsHeldAccountable, DateOnly? ConcludedOn);

internal sealed class ListReferralsValidator : AbstractValidator<ListReferrals>
{
    public ListReferralsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Kind).Known();
        RuleFor(q => q.ToOrgCode).IsOrganizationCode();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Outcome).Known();
        RuleFor(q => q.ReferredTo).Must((q, to) => to is null || q.ReferredFrom is null || to >= q.ReferredFrom).Says("不能早于 referredFrom。", "Cannot be before referredFrom.");
    }
}

internal sealed class ListReferralsHandler(ReferralDesk desk) : IRequestHandler<ListReferrals, Page<ReferralListItem>>
{
    public async Task<Page<ReferralListItem>> Handle(ListReferrals q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync(cancellationToken));
        if (q.After<ReferralKey>() is { Id: var last }) found = found.Where(r => r.Id < last);
        var rows = await found.OrderByDescending(r => r.Id)
            .Select(r => new ReferralListItem(
                r.Id, r.Version, r.ReferralNo, r.Kind, r.ToOrgCode, r.RegNo, r.Status, r.PersonCount, r.ReferredOn, r.Outcome, r.PersonsHeld, r.ConcludedOn))
            .Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ReferralKey(row.Id));
    }
}

/// <summary>Where a page of referrals ended.</summary>
internal sealed record ReferralKey(Guid Id);
