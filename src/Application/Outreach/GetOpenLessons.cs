using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>一个工作人员还没有学的课目：培训讲过、没有他名字的。</summary>
[SignedIn]
public sealed record GetOpenLessons : IQuery<IReadOnlyList<OpenLesson>>
{
    /// <summary>登录名；空为本人</summary>
    public string? User { get; init; }
}

/// <summary>还没有学的课目。</summary>
/// <param name="Lesson">课目</param>
/// <param name="LastHeldOn">最近一次讲的日期</param>
public sealed record OpenLesson(string Lesson, DateOnly LastHeldOn);

internal sealed class GetOpenLessonsValidator : AbstractValidator<GetOpenLessons>
{
    private const int MaxLogin = 100;

    public GetOpenLessonsValidator() => RuleFor(q => q.User).AtMost(MaxLogin);
}

internal sealed class GetOpenLessonsHandler(IReadStore store, IActorAccessor actors) : IRequestHandler<GetOpenLessons, IReadOnlyList<OpenLesson>>
{
    private const int MostTrainings = 1_000;

    public async Task<IReadOnlyList<OpenLesson>> Handle(GetOpenLessons q, CancellationToken cancellationToken)
    {
        var user = q.User ?? actors.Required().Name;
        var trainings = await store.Query<OutreachEvent>().Where(e => e.Lesson != null).OrderByDescending(e => e.HeldOn).Take(MostTrainings)
            .Select(e => new { Lesson = e.Lesson!, e.HeldOn, e.Learners }).ToListAsync(cancellationToken);
        return [.. trainings.GroupBy(t => t.Lesson).Where(g => !g.Any(t => t.Learners.Contains(user)))
            .Select(g => new OpenLesson(g.Key, g.Max(t => t.HeldOn))).OrderByDescending(l => l.LastHeldOn)];
    }
}
