using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>列出可见的路径指引，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListGuidance : PageRequest, IQuery<Page<GuidanceView>>
{
    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>受指引的机关代码</summary>
    public string? BodyCode { get; init; }

    /// <summary>法定程序的代码</summary>
    public string? ProcedureCode { get; init; }

    /// <summary>机关怎样对待</summary>
    public GuidanceStatus? Status { get; init; }

    /// <summary>信访人有没有返回</summary>
    public bool? Returned { get; init; }

    /// <summary>指引日期不早于（含）</summary>
    public DateOnly? GivenFrom { get; init; }

    /// <summary>指引日期不晚于（含）</summary>
    public DateOnly? GivenTo { get; init; }

    internal IQueryable<PathGuidance> Apply(IQueryable<PathGuidance> all)
    {
        if (RegNo is { } regNo) all = all.Where(g => g.RegNo == regNo);
        if (BodyCode is { } body) all = all.Where(g => g.BodyCode == body);
        if (ProcedureCode is { } procedure) all = all.Where(g => g.ProcedureCode == procedure);
        if (Status is { } status) all = all.Where(g => g.Status == status);
        if (Returned is { } returned) all = all.Where(g => g.ReturnedOn != null == returned);
        if (GivenFrom is { } from) all = all.Where(g => g.GivenOn >= from);
        if (GivenTo is { } to) all = all.Where(g => g.GivenOn <= to);
        return all;
    }
}

internal sealed class ListGuidanceValidator : AbstractValidator<ListGuidance>
{
    public ListGuidanceValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.RegNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(q => q.BodyCode).IsOrganizationCode();
        RuleFor(q => q.ProcedureCode).AtMost(PathGuidance.MaxProcedureCodeLength);
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.GivenTo).Must((q, to) => to is null || q.GivenFrom is null || to >= q.GivenFrom).Says("不能早于 givenFrom。", "Cannot be before givenFrom.");
    }
}

internal sealed class ListGuidanceHandler(GuidanceDesk desk) : IRequestHandler<ListGuidance, Page<GuidanceView>>
{
    public async Task<Page<GuidanceView>> Handle(ListGuidance q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync(cancellationToken));
        if (q.After<GuidanceKey>() is { Id: var last }) found = found.Where(g => g.Id < last);
        var rows = await found.OrderByDescending(g => g.Id).Select(GuidanceView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new GuidanceKey(row.Id));
    }
}

/// <summary>Where a page of guidance ended.</summary>
internal sealed record GuidanceKey(Guid Id);
