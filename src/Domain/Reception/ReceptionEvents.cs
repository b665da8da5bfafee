using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reception;

public sealed record ReceptionDayScheduled(Guid Id, DateOnly HeldOn, ReceptionMode Mode) : IDomainEvent
{
    public string Describe() => $"安排接访（{HeldOn:yyyy-MM-dd}）";
}

public sealed record ReceptionDayPublished(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"公布接访安排（{On:yyyy-MM-dd}）";
}

public sealed record ReceptionDayCancelled(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"取消接访安排（{On:yyyy-MM-dd}）";
}

public sealed record SessionHeld(Guid Id, string SessionNo, ReceptionMode Mode, DateOnly HeldOn) : IDomainEvent
{
    public string Describe() => $"接访 {SessionNo}（{HeldOn:yyyy-MM-dd}）";
}

public sealed record SessionConcluded(Guid Id, int Participants, DateOnly On) : IDomainEvent
{
    public string Describe() => $"接访结束，参加单位 {Participants} 个（{On:yyyy-MM-dd}）";
}

public sealed record ProblemReceived(Guid Id, Guid Session, string ProblemNo, DateOnly On) : IDomainEvent
{
    public string Describe() => $"接访收到问题 {ProblemNo}（{On:yyyy-MM-dd}）";
}

public sealed record ProblemResolved(Guid Id, bool OnTheSpot, DateOnly On) : IDomainEvent
{
    public string Describe() => OnTheSpot ? $"当场解决（{On:yyyy-MM-dd}）" : $"解决（{On:yyyy-MM-dd}）";
}

public sealed record ProblemAssigned(Guid Id, string OrgCode, DateOnly DueOn) : IDomainEvent
{
    public string Describe() => $"交 {OrgCode}，{DueOn:yyyy-MM-dd} 前报结果";
}

public sealed record ProblemGuided(Guid Id, DateOnly On) : IDomainEvent
{
    public string Describe() => $"引导就地反映（{On:yyyy-MM-dd}）";
}

public sealed record ProblemBroughtIn(Guid Id, PetitionItemId Item, string RegNo, DateOnly On) : IDomainEvent
{
    public string Describe() => $"转为信访事项 {RegNo}（{On:yyyy-MM-dd}）";
}
