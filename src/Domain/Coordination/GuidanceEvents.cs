using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

public sealed record GuidanceGiven(Guid Id, PetitionItemId Item, string ProcedureCode, string BodyCode, DateOnly GivenOn) : IDomainEvent
{
    public string Describe() => $"路径指引：去 {BodyCode}，程序 {ProcedureCode}（{GivenOn:yyyy-MM-dd}）";
}

public sealed record GuidanceAnswered(Guid Id, PetitionItemId Item, string BodyCode, GuidanceStatus Answer, DateOnly AnsweredOn) : IDomainEvent
{
    public string Describe() => Answer is GuidanceStatus.Accepted ? $"{BodyCode} 受理（{AnsweredOn:yyyy-MM-dd}）" : $"{BodyCode} 不受理（{AnsweredOn:yyyy-MM-dd}）";
}

public sealed record GuidanceUnanswered(Guid Id, PetitionItemId Item, string BodyCode, DateOnly AnswerBy) : IDomainEvent
{
    public string Describe() => $"{BodyCode} 到 {AnswerBy:yyyy-MM-dd} 没有答复";
}

public sealed record PetitionerReturned(Guid Id, PetitionItemId Item, string BodyCode, DateOnly ReturnedOn) : IDomainEvent
{
    public string Describe() => $"信访人从 {BodyCode} 返回（{ReturnedOn:yyyy-MM-dd}）";
}

public sealed record BarrierRaised(Guid Id, PetitionItemId Item, string BodyCode, BarrierCause Cause, DateOnly RaisedOn) : IDomainEvent
{
    public string Describe() => Cause switch
    {
        BarrierCause.Refused => $"受阻：{BodyCode} 不受理",
        BarrierCause.NoAnswer => $"受阻：{BodyCode} 不答复",
        _ => $"受阻：信访人从 {BodyCode} 被推回",
    };
}

public sealed record BarrierMoved(Guid Id, PetitionItemId Item, string BodyCode, BarrierState State, DateOnly On) : IDomainEvent
{
    public string Describe() => State switch
    {
        BarrierState.Offered => $"就 {BodyCode} 受阻提请会商（{On:yyyy-MM-dd}）",
        BarrierState.Agreed => $"{BodyCode} 同意会商（{On:yyyy-MM-dd}）",
        _ => $"就 {BodyCode} 受阻不再会商（{On:yyyy-MM-dd}）",
    };
}
