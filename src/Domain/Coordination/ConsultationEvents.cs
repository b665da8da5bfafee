using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

public sealed record ConsultationCalled(Guid Id, ConsultationQuestion Question, DateOnly HeldOn) : IDomainEvent
{
    public string Describe() => $"召集会商（{HeldOn:yyyy-MM-dd}）";
}

public sealed record ConsultationConcluded(Guid Id, BoundPath Conclusion, DateOnly ConcludedOn) : IDomainEvent
{
    public string Describe() => $"会商有结论（{ConcludedOn:yyyy-MM-dd}）";
}

public sealed record AgreedTaskDone(Guid Id, int Ordinal, DateOnly DoneOn) : IDomainEvent
{
    public string Describe() => $"议定任务第 {Ordinal} 项完成（{DoneOn:yyyy-MM-dd}）";
}

public sealed record MeetingHeld(Guid Id, MeetingKind Body, DateOnly HeldOn) : IDomainEvent
{
    public string Describe() => $"登记汇报、会议（{HeldOn:yyyy-MM-dd}）";
}

public sealed record MeetingMinuted(Guid Id, int NewTasks, DateOnly On) : IDomainEvent
{
    public string Describe() => $"登记纪要，议定任务 {NewTasks} 项（{On:yyyy-MM-dd}）";
}

public sealed record MechanismMoved(Guid Id, MechanismStatus Status) : IDomainEvent
{
    public string Describe() => "登记法治化推进机制的状态";
}
