using System.Linq.Expressions;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>一项法治化推进机制。</summary>
/// <param name="Id">标识</param>
/// <param name="Version">版本</param>
/// <param name="MechanismNo">编号</param>
/// <param name="Area">五个方面中的哪一个</param>
/// <param name="Name">名称</param>
/// <param name="OwnerOrgCode">牵头单位代码</param>
/// <param name="EstablishedOn">建立日期</param>
/// <param name="Status">状态</param>
/// <param name="Evidence">文号、材料</param>
/// <param name="ReviewOn">下次评估的日期</param>
public sealed record MechanismView(
    Guid Id, int Version, string MechanismNo, MechanismArea Area, string Name, string OwnerOrgCode, DateOnly? EstablishedOn, MechanismStatus Status,
    string? Evidence, DateOnly? ReviewOn)
{
    internal static readonly Expression<Func<Mechanism, MechanismView>> Projection = m => new MechanismView(
        m.Id, m.Version, m.MechanismNo, m.Area, m.Name, m.OwnerOrgCode, m.EstablishedOn, m.Status, m.Evidence, m.ReviewOn);

    private static readonly Func<Mechanism, MechanismView> Compiled = Projection.Compile();

    internal static MechanismView Of(Mechanism mechanism) => Compiled(mechanism);
}
