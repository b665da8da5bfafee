using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>登记巡查发现的一个问题。</summary>
[Requires(Permission.Supervise)]
public sealed record RecordFinding : ICreate<InspectionFindingView>
{
    /// <summary>信访事项：UUID 或者登记编号</summary>
    public required string Petition { get; init; }

    /// <summary>有问题的单位（代码）</summary>
    public required string OrgCode { get; init; }

    /// <summary>哪一次巡查；随机发现的不填</summary>
    public Guid? InspectionId { get; init; }

    /// <summary>检查要点的代码，见 /inspections/checklist；不在清单中的不填</summary>
    public string? Point { get; init; }

    /// <summary>问题；空为要点的名称</summary>
    public string? Problem { get; init; }

    /// <summary>轻重；空为要点的轻重</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>发现日期；空为今天</summary>
    public DateOnly? FoundOn { get; init; }

    /// <summary>经办人（登录名）；空为事项的经办人</summary>
    public string? Clerk { get; init; }
}

internal sealed class RecordFindingValidator : AbstractValidator<RecordFinding>
{
    public RecordFindingValidator()
    {
        RuleFor(r => r.Petition).Filled(Registration.MaxExternalNumberLength);
        RuleFor(r => r.OrgCode).IsOrganizationCode();
        RuleFor(r => r.Point).Must(p => p is null || Checklist.Find(p) is not null).Says("没有这个要点，见 /inspections/checklist。", "No such point, see /inspections/checklist.");
        RuleFor(r => r.Problem).AtMost(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Problem).Must((r, problem) => r.Point is not null || !string.IsNullOrWhiteSpace(problem)).Says("不在清单中的问题须写明。", "A problem not on the list must be stated.");
        RuleFor(r => r.Severity).Known();
        RuleFor(r => r.Clerk).AtMost(Petitioner.MaxNameLength);
    }
}

internal sealed class RecordFindingHandler(SupervisionDesk desk, ISupervisionRecords records, IReadStore store) : IRequestHandler<RecordFinding, InspectionFindingView>
{
    public async Task<InspectionFindingView> Handle(RecordFinding r, CancellationToken cancellationToken)
    {
        var matter = await desk.MatterAsync(r.OrgCode, r.Petition, cancellationToken);
        if (r.InspectionId is { } id && !await store.Query<Inspection>().AnyAsync(i => i.Id == id, cancellationToken))
            throw new InvalidRequestException("inspectionId", "没有这次巡查。", "There is no such inspection.");
        var now = await desk.OccasionAsync(cancellationToken);
        var (item, point) = (matter.Item, r.Point is null ? null : Checklist.Find(r.Point));
        var clerk = r.Clerk ?? await store.Query<PetitionItem>().Where(p => p.Id == item).Select(p => p.Officer).FirstOrDefaultAsync(cancellationToken);
        var found = new NewFinding(r.InspectionId, r.Point, r.Problem ?? point!.Chinese, r.Severity ?? point?.Severity ?? FindingSeverity.Ordinary, r.FoundOn ?? now.Today, clerk);
        var finding = InspectionFinding.Find(matter, found, desk.Now, now);
        records.Add(finding);
        return InspectionFindingView.Of(finding);
    }
}
