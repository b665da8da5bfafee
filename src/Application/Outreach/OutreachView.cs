using System.Linq.Expressions;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>一次宣讲或者培训。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="EventNo">编号</param>
/// <param name="HeldOn">日期</param>
/// <param name="Kind">怎样宣讲</param>
/// <param name="AreaCode">地方的行政区划代码</param>
/// <param name="Audience">受众人次</param>
/// <param name="Lesson">培训的课目</param>
/// <param name="Learners">学了的人（登录名）</param>
public sealed record OutreachView(
    Guid Id, int Version, string EventNo, DateOnly HeldOn, OutreachKind Kind, string AreaCode, int Audience, string? Lesson, IReadOnlyList<string> Learners)
{
    internal static readonly Expression<Func<OutreachEvent, OutreachView>> Projection = e => new OutreachView(
        e.Id, e.Version, e.EventNo, e.HeldOn, e.Kind, e.AreaCode, e.Audience, e.Lesson, e.Learners);

    private static readonly Func<OutreachEvent, OutreachView> Compiled = Projection.Compile();

    internal static OutreachView Of(OutreachEvent held) => Compiled(held);
}
