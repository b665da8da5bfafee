using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>把评估事项引发的信访事项关联回评估。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record LinkArisenItem : RecordAct, ICommand<AssessmentView>
{
    /// <summary>信访事项的登记编号；收到日期不早于评估日期</summary>
    public required string RegNo { get; init; }
}

internal sealed class LinkArisenItemValidator : AbstractValidator<LinkArisenItem>
{
    public LinkArisenItemValidator() => RuleFor(r => r.RegNo).Filled(Registration.MaxExternalNumberLength);
}

internal sealed class LinkArisenItemHandler(RecordDesk<StabilityRiskAssessment> desk, VisibleItems items) : IRequestHandler<LinkArisenItem, AssessmentView>
{
    public async Task<AssessmentView> Handle(LinkArisenItem r, CancellationToken cancellationToken)
    {
        var assessment = await desk.TakeAsync(r, "risk-assessment", cancellationToken);
        var item = await items.EnsureAsync(r.RegNo, cancellationToken);
        assessment.LinkArisen(item.RegNo, item.ReceivedOn);
        return AssessmentView.Of(assessment) with { ArisenItems = [item.RegNo] };
    }
}
