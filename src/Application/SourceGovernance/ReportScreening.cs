using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记一个乡镇（街道）的排查报告；没有纠纷的报告 0 起。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record ReportScreening : RecordAct, ICommand<ScreeningRoundView>
{
    /// <summary>乡镇（街道）的行政区划代码</summary>
    public required string AreaCode { get; init; }

    /// <summary>排查到的起数</summary>
    public required int Found { get; init; }

    /// <summary>说明</summary>
    public string? Note { get; init; }

    /// <summary>报告日期；空为今天；须在这一轮排查之内</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ReportScreeningValidator : AbstractValidator<ReportScreening>
{
    public ReportScreeningValidator()
    {
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.Found).InclusiveBetween(0, DisputeScreening.MaxFound).Says("起数不能为负，也不能过大。", "The number cannot be negative or excessive.");
        RuleFor(r => r.Note).AtMost(Dispute.MaxTextLength);
    }
}

internal sealed class ReportScreeningHandler(RecordDesk<DisputeScreening> desk, Townships townships) : IRequestHandler<ReportScreening, ScreeningRoundView>
{
    public async Task<ScreeningRoundView> Handle(ReportScreening r, CancellationToken cancellationToken)
    {
        var round = await desk.TakeAsync(r, "dispute-screening", cancellationToken);
        var known = await townships.CodesAsync(cancellationToken);
        if (!known.Contains(r.AreaCode)) throw new InvalidRequestException("areaCode", "不是本县乡镇（街道）的代码。", "Not the code of a township of the county.");
        round.Report(new TownshipReport(r.AreaCode, r.On ?? desk.Today, r.Found, r.Note), desk.Today);
        return ScreeningRoundView.Of(round, known);
    }
}
