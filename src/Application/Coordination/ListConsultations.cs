using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>列出可见的会商，新登记的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListConsultations : PageRequest, IQuery<Page<ConsultationView>>
{
    /// <summary>会商编号</summary>
    public string? ConsultationNo { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>会商什么</summary>
    public ConsultationQuestion? Question { get; init; }

    /// <summary>结论</summary>
    public BoundPath? Conclusion { get; init; }

    /// <summary>有没有结论</summary>
    public bool? Concluded { get; init; }
}

internal sealed class ListConsultationsValidator : AbstractValidator<ListConsultations>
{
    public ListConsultationsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.ConsultationNo).AtMost(JointConsultation.MaxNoLength);
        RuleFor(q => q.RegNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(q => q.Question).Known();
        RuleFor(q => q.Conclusion).Known();
    }
}

internal sealed class ListConsultationsHandler(ConsultationVisibility visible) : IRequestHandler<ListConsultations, Page<ConsultationView>>
{
    public async Task<Page<ConsultationView>> Handle(ListConsultations q, CancellationToken cancellationToken)
    {
        var found = await visible.QueryAsync(cancellationToken);
        if (q.ConsultationNo is { } number) found = found.Where(c => c.ConsultationNo == number);
        if (q.RegNo is { } regNo) found = found.Where(c => c.RegNo == regNo);
        if (q.Question is { } question) found = found.Where(c => c.Question == question);
        if (q.Conclusion is { } conclusion) found = found.Where(c => c.Conclusion == conclusion);
        if (q.Concluded is { } concluded) found = found.Where(c => c.ConcludedOn != null == concluded);
        if (q.After<ConsultationKey>() is { Id: var last }) found = found.Where(c => c.Id < last);
        var rows = await found.OrderByDescending(c => c.Id).Select(ConsultationView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ConsultationKey(row.Id));
    }
}

/// <summary>Where a page of consultations ended.</summary>
internal sealed record ConsultationKey(Guid Id);
