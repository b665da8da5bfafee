using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>按给出的事实试作甄别意见，不写入任何内容。取值用案例表的中文词或者英文名；空着、不填、“不明”都是不知道，从不当作否。</summary>
[SignedIn]
public sealed record PreviewScreening : IQuery<ScreeningOpinionView>
{
    /// <summary>案例编号，原样回传</summary>
    public string? Id { get; init; }

    /// <summary>标题，只供人看，不参与判断</summary>
    public string? Title { get; init; }

    /// <summary>事由，只供人看，不参与判断</summary>
    public string? Subject { get; init; }

    /// <summary>询问之日；空为今天</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>行政区划代码，连同收到日期（空为询问之日）决定用哪个规则组；空为默认规则组</summary>
    public string? Division { get; init; }

    /// <summary>接收机关：信访部门、行政机关、政法部门、纪检监察机关、其他单位</summary>
    public string? ReceiverKind { get; init; }

    /// <summary>接收机关层级：村社、乡镇、县、市、省、国家</summary>
    public string? ReceiverLevel { get; init; }

    /// <summary>有权处理机关的层级</summary>
    public string? CompetentLevel { get; init; }

    /// <summary>信访形式：网络、书信、电话、传真、走访</summary>
    public string? Channel { get; init; }

    /// <summary>性质：建议意见、检举控告、申诉求决、混合</summary>
    public string? Category { get; init; }

    /// <summary>请求：投诉请求、复查请求、复核请求、撤回、职权异议</summary>
    public string? RequestType { get; init; }

    /// <summary>勾选的情形，用分号分隔或者写成数组；空着就是没有</summary>
    public FactCell? Marks { get; init; }

    /// <summary>信访人身份：自然人实名、自然人匿名、自然人地址不清、法人、其他组织、外国人、代理人</summary>
    public string? PetitionerKind { get; init; }

    /// <summary>人数，整数</summary>
    public FactCell? HeadCount { get; init; }

    /// <summary>代表人数，整数，只用于走访</summary>
    public FactCell? Representatives { get; init; }

    /// <summary>被反映的人或者单位</summary>
    public string? Respondent { get; init; }

    /// <summary>职权归属</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>法定途径</summary>
    public string? LegalRoute { get; init; }

    /// <summary>法定途径的状态</summary>
    public string? RouteState { get; init; }

    /// <summary>先前信访的状态</summary>
    public string? PriorState { get; init; }

    /// <summary>先前承办机关的层级</summary>
    public string? PriorBodyLevel { get; init; }

    /// <summary>是否同一事实和理由：是、否、部分、不适用</summary>
    public string? SameFactsAndReasons { get; init; }

    /// <summary>收到日期，yyyy-MM-dd</summary>
    public FactCell? ReceivedOn { get; init; }

    /// <summary>起算事件</summary>
    public string? KeyEvent { get; init; }

    /// <summary>起算日，yyyy-MM-dd</summary>
    public FactCell? KeyDate { get; init; }

    /// <summary>批准延长的日数，整数</summary>
    public FactCell? ExtensionDays { get; init; }

    /// <summary>本阶段听证的日数，整数</summary>
    public FactCell? HearingDays { get; init; }

    /// <summary>逾期的正当理由：有、无、不适用</summary>
    public string? JustCause { get; init; }
}

internal sealed class PreviewScreeningValidator : AbstractValidator<PreviewScreening>
{
    public PreviewScreeningValidator()
    {
        RuleFor(q => q.AsOf).Must(day => day is null || PreviewedCase.MayBeAsked(day.Value))
            .Says("询问之日应在 2005-05-01 至 2099-12-31 之间。", "Give a day from 2005-05-01 to 2099-12-31.");
        RuleFor(q => q.Division).IsDivision();
    }
}

internal sealed class PreviewScreeningHandler(IWorkingDays workingDays, IRuleSets ruleSets, TimeProvider time) : IRequestHandler<PreviewScreening, ScreeningOpinionView>
{
    public async Task<ScreeningOpinionView> Handle(PreviewScreening q, CancellationToken cancellationToken)
    {
        var asked = PreviewedCase.Read(q, time.Today());
        if (asked.Errors.Count > 0) throw new InvalidRequestException(asked.Errors);
        var calendar = await workingDays.CurrentAsync(cancellationToken);
        return asked.Screen(q, await ruleSets.CurrentAsync(cancellationToken), calendar);
    }
}
