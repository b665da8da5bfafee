using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>建议包案的难件：没有解决、没有包案、达到一项条件的，旧的在前；检举控告不在其中。</summary>
[Requires(Permission.ManageCasePackages)]
public sealed record SuggestCasePackages : PageRequest, IQuery<Page<PackageSuggestion>>
{
    /// <summary>责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }
}

/// <summary>建议包案的一件。</summary>
public sealed record PackageSuggestion
{
    /// <summary>登记编号</summary>
    public required string RegNo { get; init; }

    /// <summary>标题</summary>
    public required string Subject { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>责任单位代码</summary>
    public string? ResponsibleOrgCode { get; init; }

    /// <summary>程序状态</summary>
    public required PetitionStatus Status { get; init; }

    /// <summary>为什么建议，一句中文</summary>
    public required string Because { get; init; }
}

internal sealed class SuggestCasePackagesValidator : AbstractValidator<SuggestCasePackages>
{
    public SuggestCasePackagesValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.ResponsibleOrgCode).AtMost(PackageRecord.MaxNumberLength);
    }
}

internal sealed class SuggestCasePackagesHandler(PetitionDesk desk, IReadStore store, SuggestionCriteria criteria) : IRequestHandler<SuggestCasePackages, Page<PackageSuggestion>>
{
    public async Task<Page<PackageSuggestion>> Handle(SuggestCasePackages q, CancellationToken cancellationToken)
    {
        var tree = await desk.OrganizationsAsync(cancellationToken);
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree)).Where(p => !p.Sealed);
        var found = Meeting(Facts(open, q, [.. tree.Codes.Where(code => tree.Find(code)!.Level >= OrganizationLevel.City)]));
        if (q.After<SuggestionKey>() is { } last)
            found = found.Where(f => f.ReceivedOn > last.ReceivedOn || (f.ReceivedOn == last.ReceivedOn && string.Compare(f.RegNo, last.RegNo) > 0));
        var rows = await found.OrderBy(f => f.ReceivedOn).ThenBy(f => f.RegNo).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, f => new SuggestionKey(f.ReceivedOn, f.RegNo)).Map(f => new PackageSuggestion
        {
            RegNo = f.RegNo,
            Subject = f.Subject,
            ReceivedOn = f.ReceivedOn,
            ResponsibleOrgCode = f.ResponsibleOrgCode,
            Status = f.Status,
            Because = criteria.Because(f, desk.Today),
        });
    }

    // The first item of a matter stands for it; what came again is counted, not suggested a second time.
    private IQueryable<SuggestionFacts> Facts(IQueryable<PetitionItem> open, SuggestCasePackages q, string[] higher)
    {
        var packages = store.Query<LeaderCasePackage>();
        var candidates = open.Where(p => p.SameMatterAs == null && p.Status != PetitionStatus.Withdrawn
            && (p.SubstantiveStatus == SubstantiveStatus.Unresolved || p.SubstantiveStatus == SubstantiveStatus.PartlyResolved)
            && !packages.Any(c => c.Items.Any(i => i.Held && i.Item == p.Id)));
        if (q.ResponsibleOrgCode is { } body) candidates = candidates.Where(p => p.ResponsibleOrgCode == body);
        return candidates.Select(p => new SuggestionFacts
        {
            RegNo = p.RegNo,
            Subject = p.Title,
            ReceivedOn = p.ReceivedOn,
            ResponsibleOrgCode = p.ResponsibleOrgCode,
            Status = p.Status,
            HeadCount = p.HeadCount,
            Repeats = open.Count(other => other.SameMatterAs == p.RegNo),
            // Each round starts its own period to handle: all but the running one came to nothing.
            FailedRounds = p.Deadlines.Count(d => d.Code == PeriodCode.Handle && d.MetOn != null),
            HigherLevel = open.Count(other => other.SameMatterAs == p.RegNo && higher.Contains(other.ReceivingOrgCode)),
        });
    }

    private IQueryable<SuggestionFacts> Meeting(IQueryable<SuggestionFacts> facts)
    {
        var (c, received) = (criteria, desk.Today.AddDays(-criteria.AgeDays));
        return facts.Where(f => (c.AgeDays > 0 && f.ReceivedOn <= received)
            || (c.Repeats > 0 && f.Repeats >= c.Repeats)
            || (c.HeadCount > 0 && f.HeadCount >= c.HeadCount)
            || (c.FailedRounds > 0 && f.FailedRounds >= c.FailedRounds)
            || (c.HigherLevel > 0 && f.HigherLevel >= c.HigherLevel));
    }
}

/// <summary>Where a page of suggestions ended.</summary>
internal sealed record SuggestionKey(DateOnly ReceivedOn, string RegNo);
