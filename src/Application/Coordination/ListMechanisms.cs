using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>按编号列出法治化推进机制；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListMechanisms : PageRequest, IQuery<Page<MechanismView>>
{
    /// <summary>五个方面中的哪一个</summary>
    public MechanismArea? Area { get; init; }

    /// <summary>状态</summary>
    public MechanismStatus? Status { get; init; }

    /// <summary>下次评估不晚于（含）：到期该评估的</summary>
    public DateOnly? ReviewBy { get; init; }
}

internal sealed class ListMechanismsValidator : AbstractValidator<ListMechanisms>
{
    public ListMechanismsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Area).Known();
        RuleFor(q => q.Status).Known();
    }
}

internal sealed class ListMechanismsHandler(IReadStore store) : IRequestHandler<ListMechanisms, Page<MechanismView>>
{
    public async Task<Page<MechanismView>> Handle(ListMechanisms q, CancellationToken cancellationToken)
    {
        var found = store.Query<Mechanism>();
        if (q.Area is { } area) found = found.Where(m => m.Area == area);
        if (q.Status is { } status) found = found.Where(m => m.Status == status);
        if (q.ReviewBy is { } day) found = found.Where(m => m.ReviewOn <= day);
        if (q.After<MechanismKey>() is { } last) found = found.Where(m => string.Compare(m.MechanismNo, last.MechanismNo) > 0);
        var rows = await found.OrderBy(m => m.MechanismNo).Select(MechanismView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new MechanismKey(row.MechanismNo));
    }
}

/// <summary>Where a page of mechanisms ended.</summary>
internal sealed record MechanismKey(string MechanismNo);
