using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>一次试作多件的甄别意见，不写入任何内容；任何一件的事实不对，全部不作，逐件指出。</summary>
[SignedIn]
public sealed record PreviewScreeningBatch : IQuery<IReadOnlyList<ScreeningOpinionView>>
{
    /// <summary>最多多少件。</summary>
    internal const int MostCases = 1000;

    /// <summary>各件的事实，最多 1000 件</summary>
    public required IReadOnlyList<PreviewScreening> Cases { get; init; }
}

internal sealed class PreviewScreeningBatchValidator : AbstractValidator<PreviewScreeningBatch>
{
    public PreviewScreeningBatchValidator()
    {
        RuleFor(b => b.Cases).Must(cases => cases.Count <= PreviewScreeningBatch.MostCases)
            .Says($"一次最多 {PreviewScreeningBatch.MostCases} 件，请分批。", $"At most {PreviewScreeningBatch.MostCases} cases at a time; send them in batches.");
        RuleForEach(b => b.Cases).SetValidator(new PreviewScreeningValidator()).When(b => b.Cases.Count <= PreviewScreeningBatch.MostCases);
    }
}

internal sealed class PreviewScreeningBatchHandler(IWorkingDays workingDays, IRuleSets ruleSets, TimeProvider time)
    : IRequestHandler<PreviewScreeningBatch, IReadOnlyList<ScreeningOpinionView>>
{
    public async Task<IReadOnlyList<ScreeningOpinionView>> Handle(PreviewScreeningBatch batch, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var asked = batch.Cases.Select(q => PreviewedCase.Read(q, today)).ToList();
        var errors = asked.SelectMany((a, i) => a.Errors.Select(e => KeyValuePair.Create($"cases[{i}].{e.Key}", e.Value))).ToDictionary();
        if (errors.Count > 0) throw new InvalidRequestException(errors);
        var calendar = await workingDays.CurrentAsync(cancellationToken);
        var rules = await ruleSets.CurrentAsync(cancellationToken);
        return [.. asked.Select((a, i) => a.Screen(batch.Cases[i], rules, calendar))];
    }
}
