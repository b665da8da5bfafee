using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>登记宣讲或者培训。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record HoldOutreach : ICreate<OutreachView>
{
    /// <summary>编号，不重复</summary>
    public required string EventNo { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>怎样宣讲：cadre_team 干部宣讲队、mass_team 群众宣讲队、publicity_day 集中宣传日、training 培训</summary>
    public required OutreachKind Kind { get; init; }

    /// <summary>地方的行政区划代码</summary>
    public required string AreaCode { get; init; }

    /// <summary>受众人次</summary>
    public required int Audience { get; init; }

    /// <summary>课目；培训必填，其他不填</summary>
    public string? Lesson { get; init; }

    /// <summary>学了的人（登录名）；只有培训填写</summary>
    public IReadOnlyList<string>? Learners { get; init; }
}

internal sealed class HoldOutreachValidator : AbstractValidator<HoldOutreach>
{
    private const int MaxLogin = 100;

    public HoldOutreachValidator()
    {
        RuleFor(r => r.EventNo).Filled(OutreachEvent.MaxNoLength);
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.Audience).InclusiveBetween(1, OutreachEvent.MaxAudience).Says(OutreachRefusals.AudienceForm.Chinese, OutreachRefusals.AudienceForm.English);
        RuleFor(r => r.Lesson).Must(text => text is null || !string.IsNullOrWhiteSpace(text)).Says("没有的不填，不填空白。", "Leave it out rather than blank.")
            .AtMost(OutreachEvent.MaxLessonLength);
        RuleFor(r => r.Learners).Must(people => people is null or { Count: <= OutreachEvent.MaxLearners })
            .Says($"最多列 {OutreachEvent.MaxLearners} 人。", $"List at most {OutreachEvent.MaxLearners}.");
        RuleForEach(r => r.Learners).Filled(MaxLogin);
    }
}

internal sealed class HoldOutreachHandler(RecordDesk<OutreachEvent> desk) : IRequestHandler<HoldOutreach, OutreachView>
{
    public Task<OutreachView> Handle(HoldOutreach r, CancellationToken cancellationToken)
    {
        var facts = new NewOutreach(r.EventNo, r.HeldOn ?? desk.Today, r.Kind, r.AreaCode, r.Audience, r.Lesson, r.Learners ?? []);
        var held = OutreachEvent.Hold(facts, desk.Now, desk.Today);
        desk.Add(held);
        return Task.FromResult(OutreachView.Of(held));
    }
}
